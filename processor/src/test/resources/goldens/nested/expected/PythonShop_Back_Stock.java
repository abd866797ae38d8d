package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.stock:Stock.inner} in Python for {@link Shop.Back.Stock}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShop_Back_Stock implements Shop.Back.Stock {
  private final PythonFunction left;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShop_Back_Stock(Python python) {
    this(Binding.of(python, Shop.Back.Stock.class, "shop.stock:Stock.inner"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop_Back_Stock(Interpreter interpreter) {
    this(Binding.of(interpreter, Shop.Back.Stock.class, "shop.stock:Stock.inner"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShop_Back_Stock(InterpreterPool pool) {
    this(Binding.of(pool, Shop.Back.Stock.class, "shop.stock:Stock.inner"));
  }

  private PythonShop_Back_Stock(Binding binding) {
    Members main = binding.inMain();
    left = main.function("left", "left(String)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public int left(String article) {
    Call call = left.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return left.handOver(() -> left(article));
    }
    try (call) {
      call.add(PythonTypes.STRING, article, "article");
      call.invoke();
      return call.toInt();
    }
  }
}
