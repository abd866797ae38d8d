package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** Says which Java exception is thrown in place of a Python one. */
@FunctionalInterface
public interface MappedExceptions {

  /**
   * Makes the Java exception. Attached, to that interpreter.
   *
   * @param interpreter where it was raised
   * @param raised the Python exception, borrowed
   * @param exception what is thrown otherwise
   * @return the Java exception; null for none
   */
  @Nullable Throwable javaException(
      OpenInterpreter interpreter, long raised, PythonException exception);
}
