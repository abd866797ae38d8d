import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code root} in Python for {@link Root}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonRoot implements Root {
  private final PythonFunction one;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonRoot(Python python) {
    this(Binding.of(python, Root.class, "root"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonRoot(Interpreter interpreter) {
    this(Binding.of(interpreter, Root.class, "root"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonRoot(InterpreterPool pool) {
    this(Binding.of(pool, Root.class, "root"));
  }

  private PythonRoot(Binding binding) {
    Members main = binding.inMain();
    one = main.function("one", "one()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public int one() {
    Call call = one.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return one.handOver(() -> one());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }
}
