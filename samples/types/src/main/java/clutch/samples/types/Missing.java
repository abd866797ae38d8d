package clutch.samples.types;

import clutch.annotations.RaisedAs;
import clutch.runtime.PythonException;

/** Something is not there. */
@RaisedAs("calls:Missing")
public class Missing extends Exception {

  private static final long serialVersionUID = 1L;

  Missing(PythonException cause) {
    super(cause.pythonMessage(), cause);
  }
}
