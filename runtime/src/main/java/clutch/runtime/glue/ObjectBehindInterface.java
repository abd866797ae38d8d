package clutch.runtime.glue;

import clutch.runtime.PythonBacked;
import clutch.runtime.convert.ObjectHandle;
import org.jspecify.annotations.Nullable;

/** What the generated class of an interface annotated with {@code @PythonObject} extends. */
public abstract class ObjectBehindInterface extends PythonBacked {

  private final ObjectHandle handle;

  /**
   * An object behind an interface.
   *
   * @param self the Python object
   */
  protected ObjectBehindInterface(PythonSelf self) {
    super(self.handle());
    this.handle = (ObjectHandle) self.handle();
  }

  /** What Python's {@code ==} says. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ObjectBehindInterface object && handle.isEqualTo(object.handle));
  }

  /** What Python's {@code hash()} says. */
  @Override
  public final int hashCode() {
    return handle.pythonHash();
  }
}
