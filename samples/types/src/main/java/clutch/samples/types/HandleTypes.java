package clutch.samples.types;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.util.function.IntUnaryOperator;

/** What stays where it is, and is used from the other side. */
public final class HandleTypes {

  private HandleTypes() {}

  /** {@code PyObject}. */
  @PythonCallable("rows")
  public interface Handles extends Row<PyObject> {}

  /** An interface with {@code @PythonObject}. */
  @PythonCallable("rows")
  public interface Ratios extends Row<Ratio> {}

  /** {@code Throwable}. */
  @PythonCallable("rows")
  public interface Throwables extends Row<Throwable> {}

  /** {@code Exception}. */
  @PythonCallable("rows")
  public interface Exceptions extends Row<Exception> {}

  /** {@code PythonException}. */
  @PythonCallable("rows")
  public interface PythonExceptions extends Row<PythonException> {}

  /** A functional interface. */
  @PythonCallable("rows")
  public interface Functions extends Row<IntUnaryOperator> {}

  /** {@code fractions.Fraction}. */
  @PythonObject
  public interface Ratio {

    /** An attribute. */
    @PythonAttribute
    long numerator();
  }
}
