package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A Java object that stands for a Python object: what the classes extend that the annotation processor
 * writes for interfaces annotated with {@code @PythonObject}. Not for use by anyone else; {@link
 * PyObject#of} gives the handle of such an object.
 *
 * <p>Two are equal if Python says so ({@code ==}), and their hash code is Python's {@code hash}; an object
 * that Python refuses to hash throws Python's {@code TypeError}.
 */
public abstract class PythonBacked {

  private final PyObject handle;

  /**
   * An object that stands for a Python object.
   *
   * @param handle the handle to that object
   */
  protected PythonBacked(PyObject handle) {
    this.handle = handle;
  }

  final PyObject handle() {
    return handle;
  }

  /**
   * Runs code inside Python's {@code with} statement on this object.
   *
   * @param body the code, which takes what {@code __enter__} returned
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return what it returned; null if {@code __exit__} suppressed what it threw
   * @throws X what it threw
   */
  protected abstract <R extends @Nullable Object, X extends Exception> @Nullable R runWith(
      PyContextManager.Body<?, R, X> body) throws X;

  @Override
  public abstract boolean equals(@Nullable Object other);

  @Override
  public abstract int hashCode();

  /** What {@code str()} of the Python object gives; a text that says so if that raises, or once closed. */
  @Override
  public final String toString() {
    return handle.toString();
  }
}
