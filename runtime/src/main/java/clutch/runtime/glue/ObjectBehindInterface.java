package clutch.runtime.glue;

import clutch.runtime.PyContextManager;
import clutch.runtime.PythonBacked;
import org.jspecify.annotations.Nullable;

/** What the generated class of an interface annotated with {@code @PythonObject} extends. */
public abstract class ObjectBehindInterface extends PythonBacked {

  private final PythonSelf self;
  private final PythonType<?> entered;

  /**
   * An object behind an interface.
   *
   * @param self the Python object
   */
  protected ObjectBehindInterface(PythonSelf self) {
    this(self, PythonTypes.PY_OBJECT);
  }

  /**
   * A context manager behind an interface.
   *
   * @param self the Python object
   * @param entered the type of what {@code __enter__} returns
   */
  protected ObjectBehindInterface(PythonSelf self, PythonType<?> entered) {
    super(self.handle());
    this.self = self;
    this.entered = entered;
  }

  @Override
  protected final <R extends @Nullable Object, X extends Exception> @Nullable R runWith(
      PyContextManager.Body<?, R, X> body) throws X {
    return self.with(entered, body);
  }

  /** What Python's {@code ==} says. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ObjectBehindInterface object && self.handle().isEqualTo(object.self.handle()));
  }

  /** What Python's {@code hash()} says. */
  @Override
  public final int hashCode() {
    return self.handle().pythonHash();
  }
}
