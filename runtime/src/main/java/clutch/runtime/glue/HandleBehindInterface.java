package clutch.runtime.glue;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import org.jspecify.annotations.Nullable;

/** What the generated class extends where the interface is a {@link PyObject} too. */
public abstract class HandleBehindInterface extends ObjectBehindInterface implements PyObject {

  private final PyObject handle;

  /**
   * An object behind an interface.
   *
   * @param self the Python object
   */
  protected HandleBehindInterface(PythonSelf self) {
    super(self);
    this.handle = self.handle();
  }

  /**
   * A context manager behind an interface.
   *
   * @param self the Python object
   * @param entered the type of what {@code __enter__} returns
   */
  protected HandleBehindInterface(PythonSelf self, PythonType<?> entered) {
    super(self, entered);
    this.handle = self.handle();
  }

  @Override
  public final PyObject attribute(String name) {
    return handle.attribute(name);
  }

  @Override
  public final PyObject call(@Nullable Object... arguments) {
    return handle.call(arguments);
  }

  @Override
  public final <T> @Nullable T as(Class<T> type) {
    return handle.as(type);
  }

  @Override
  public final Interpreter interpreter() {
    return handle.interpreter();
  }

  @Override
  public final void close() {
    handle.close();
  }
}
