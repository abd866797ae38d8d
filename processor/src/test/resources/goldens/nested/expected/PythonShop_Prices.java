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
 * Calls {@code shop.prices:Prices} in Python for {@link Shop.Prices}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShop_Prices implements Shop.Prices {
  private final PythonFunction total;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShop_Prices(Python python) {
    this(Binding.of(python, Shop.Prices.class, "shop.prices:Prices"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop_Prices(Interpreter interpreter) {
    this(Binding.of(interpreter, Shop.Prices.class, "shop.prices:Prices"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShop_Prices(InterpreterPool pool) {
    this(Binding.of(pool, Shop.Prices.class, "shop.prices:Prices"));
  }

  private PythonShop_Prices(Binding binding) {
    Members main = binding.inMain();
    total = main.function("total", "total(int)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public double total(int amount) {
    Call call = total.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return total.handOver(() -> total(amount));
    }
    try (call) {
      call.add(amount);
      call.invoke();
      return call.toDouble();
    }
  }
}
