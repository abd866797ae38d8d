package clutch.runtime.glue;

import clutch.runtime.PyContextManager;
import clutch.runtime.PythonBacked;
import org.jspecify.annotations.Nullable;

/** What the generated class of an interface annotated with {@code @PythonObject} extends. */
public abstract class ObjectBehindInterface extends PythonBacked {

  private final PythonSelf self;

  /**
   * An object behind an interface.
   *
   * @param self the Python object
   */
  protected ObjectBehindInterface(PythonSelf self) {
    super(self.handle());
    this.self = self;
  }

  /**
   * What {@code __enter__} returns.
   *
   * @return its type; of an interface that is no {@code PyContextManager}, the handle's
   */
  protected PythonType<?> entered() {
    return PythonTypes.PY_OBJECT;
  }

  @Override
  protected final <R extends @Nullable Object, X extends Exception> @Nullable R runWith(
      PyContextManager.Body<?, R, X> body) throws X {
    return self.with(entered(), body);
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
