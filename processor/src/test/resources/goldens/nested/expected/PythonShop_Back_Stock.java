package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
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
    this(python.mainInterpreter());
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop_Back_Stock(Interpreter interpreter) {
    Binding binding = Binding.of(interpreter, Shop.Back.Stock.class, "shop.stock:Stock.inner");
    left = binding.function("left", "left(String)", Shape.positional(1));
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
