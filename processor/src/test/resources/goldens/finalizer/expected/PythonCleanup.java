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
 * Calls {@code cleanup} in Python for {@link Cleanup}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PythonCleanup implements Cleanup {
  private final PythonFunction finalize;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonCleanup(Python python) {
    this(Binding.of(python, Cleanup.class, "cleanup"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonCleanup(Interpreter interpreter) {
    this(Binding.of(interpreter, Cleanup.class, "cleanup"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonCleanup(InterpreterPool pool) {
    this(Binding.of(pool, Cleanup.class, "cleanup"));
  }

  private PythonCleanup(Binding binding) {
    Members main = binding.inMain();
    finalize = main.function("finalize", "finalize()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public void finalize() {
    Call call = finalize.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      finalize.handOver(() -> {
        finalize();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
  }
}
