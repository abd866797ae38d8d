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
 * Calls {@code old} in Python for {@link Old}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PythonOld implements Old {
  private final PythonFunction one;

  private final PythonFunction two;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonOld(Python python) {
    this(Binding.of(python, Old.class, "old"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonOld(Interpreter interpreter) {
    this(Binding.of(interpreter, Old.class, "old"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonOld(InterpreterPool pool) {
    this(Binding.of(pool, Old.class, "old"));
  }

  private PythonOld(Binding binding) {
    Members main = binding.inMain();
    one = main.function("one", "one()", Shape.positional(0));
    two = main.function("two", "two()", Shape.positional(0));
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

  @Override
  public int two() throws Old.OldException {
    Call call = two.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return two.handOver(() -> two());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }
}
