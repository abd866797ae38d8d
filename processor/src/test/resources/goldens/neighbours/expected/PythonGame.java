package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code game} in Python for {@link Game}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonGame implements Game {
  private final clutch.runtime.glue.PythonFunction initial;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonGame(Python python) {
    this(Binding.of(python, Game.class, "game"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonGame(Interpreter interpreter) {
    this(Binding.of(interpreter, Game.class, "game"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonGame(InterpreterPool pool) {
    this(Binding.of(pool, Game.class, "game"));
  }

  private PythonGame(Binding binding) {
    Members main = binding.inMain();
    initial = main.function("initial", "initial(Object)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @java.lang.Override
  public java.lang.Character initial(Object player) {
    Call call = initial.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return initial.handOver(() -> initial(player));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, player, "player");
      call.invoke();
      return call.to(PythonTypes.CHARACTER);
    }
  }
}
