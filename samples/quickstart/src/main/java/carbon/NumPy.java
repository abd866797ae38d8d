package carbon;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

/** NumPy itself. */
@PythonCallable("numpy")
public interface NumPy {

  @PythonAttribute("__version__")
  String version();

  double[] convolve(double[] values, double[] weights, @Keyword String mode);
}
