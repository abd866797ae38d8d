package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.later} in Python for {@link Later}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonLater implements Later {
  /**
   * Binds the interface in the interpreter that {@code @InInterpreter} names.
   *
   * @param python a running Python
   */
  public PythonLater(Python python) {
    this(Binding.of(python, Later.class, "shop.later"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonLater(Interpreter interpreter) {
    this(Binding.of(interpreter, Later.class, "shop.later"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonLater(InterpreterPool pool) {
    this(Binding.of(pool, Later.class, "shop.later"));
  }

  private PythonLater(Binding binding) {
    binding.in("analytics", InterpreterOptions.Gil.OWN);
    // All that Python does not have is reported at once.
    binding.complete();
  }
}
