package shop;

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
 * Calls {@code inside} in Python for {@link Inside}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonInside implements Inside {
  private final PythonFunction one;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonInside(Python python) {
    this(Binding.of(python, Inside.class, "inside"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonInside(Interpreter interpreter) {
    this(Binding.of(interpreter, Inside.class, "inside"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonInside(InterpreterPool pool) {
    this(Binding.of(pool, Inside.class, "inside"));
  }

  private PythonInside(Binding binding) {
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
