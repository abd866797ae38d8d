package shop;

import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.HandleBehindInterface;
import clutch.runtime.glue.JavaMethod;
import clutch.runtime.glue.ObjectMethod;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonSelf;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;

/**
 * A Python object behind {@link Item}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonItem extends HandleBehindInterface implements Item {
  /**
   * How values of {@link Item} go to Python and come back.
   */
  static final PythonType<Item> TYPE = ObjectTypes.object(
      Item.class, PythonItem::new, PythonItem::javaMethods);

  private static final PythonType<Predicate<Basket>> PREDICATE_OF_BASKET = FunctionTypes.function(
      List.of(ObjectTypes.later(() -> PythonBasket.TYPE)),
      PythonTypes.BOOLEAN,
      function -> arguments -> function.test((Basket) arguments[0]),
      python -> value -> (boolean) python.call(value));

  private static final PythonType<Optional<Basket>> OPTIONAL_OF_BASKET = PythonTypes.optional(
      ObjectTypes.later(() -> PythonBasket.TYPE));

  private static final ObjectMethod BASKET = ObjectMethod.of(Item.class, "basket",
      Shape.positional(1));

  private final PythonSelf self;

  private PythonItem(PythonSelf self) {
    super(self);
    this.self = self;
  }

  @Override
  public Optional<Basket> basket(Predicate<Basket> wanted) {
    Call call = self.begin(BASKET);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self.handOver(() -> basket(wanted));
    }
    try (call) {
      call.add(PREDICATE_OF_BASKET, wanted, "wanted");
      call.invoke();
      return call.to(OPTIONAL_OF_BASKET);
    }
  }

  /**
   * What Python can do with a Java object behind {@link Item}.
   */
  @SuppressWarnings("unchecked")
  private static List<JavaMethod<Item>> javaMethods() {
    return List.of(
        JavaMethod.<Item>method("basket")
            .positional("wanted", PREDICATE_OF_BASKET)
            .returning(OPTIONAL_OF_BASKET)
            .calling((object, arguments) -> object.basket((Predicate<Basket>) arguments[0])));
  }
}
