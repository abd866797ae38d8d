package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop} in Python for {@link Shop}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShop implements Shop {
  private static final PythonType<List<Basket>> LIST_OF_BASKET = PythonTypes.list(
      PythonBasket.TYPE);

  private final PythonFunction basket;

  private final PythonFunction baskets;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShop(Python python) {
    this(Binding.of(python, Shop.class, "shop"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop(Interpreter interpreter) {
    this(Binding.of(interpreter, Shop.class, "shop"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShop(InterpreterPool pool) {
    this(Binding.of(pool, Shop.class, "shop"));
  }

  private PythonShop(Binding binding) {
    Members main = binding.inMain();
    basket = main.function("basket", "basket(String)", Shape.positional(1));
    baskets = main.function("baskets", "baskets(Item...)", Shape.positional(0).plusMore());
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public Basket basket(String owner) {
    Call call = basket.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return basket.handOver(() -> basket(owner));
    }
    try (call) {
      call.add(PythonTypes.STRING, owner, "owner");
      call.invoke();
      return call.to(PythonBasket.TYPE);
    }
  }

  @Override
  public List<Basket> baskets(Item... items) {
    Call call = baskets.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return baskets.handOver(() -> baskets(items));
    }
    try (call) {
      call.addEach(PythonItem.TYPE, items, "items");
      call.invoke();
      return call.to(LIST_OF_BASKET);
    }
  }
}
