package clutch.samples.types;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

/** Attributes of a class in a module. */
@PythonCallable("calls:Settings")
public interface Settings {

  /** Read. */
  @PythonAttribute
  int getLimit();

  /** Written. */
  @PythonAttribute
  void setLimit(int limit);
}
