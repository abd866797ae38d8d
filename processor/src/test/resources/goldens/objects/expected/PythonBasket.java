package shop;

import clutch.runtime.glue.Call;
import clutch.runtime.glue.JavaMethod;
import clutch.runtime.glue.ObjectAttribute;
import clutch.runtime.glue.ObjectBehindInterface;
import clutch.runtime.glue.ObjectMethod;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonSelf;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A Python object behind {@link Basket}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonBasket extends ObjectBehindInterface implements Basket {
  /**
   * How values of {@link Basket} go to Python and come back.
   */
  public static final PythonType<Basket> TYPE = ObjectTypes.object(
      Basket.class, PythonBasket::new, PythonBasket::javaMethods);

  private static final PythonType<Map<String, @Nullable Basket>> MAP_OF_STRING_TO_NULLABLE_BASKET = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.nullable(ObjectTypes.later(() -> PythonBasket.TYPE)));

  private static final PythonType<List<Basket>> LIST_OF_BASKET = PythonTypes.list(
      ObjectTypes.later(() -> PythonBasket.TYPE));

  private static final ObjectAttribute OWNER = ObjectAttribute.of(Basket.class, "owner");

  private static final ObjectAttribute SET_OWNER = ObjectAttribute.of(Basket.class, "owner");

  private static final ObjectMethod SIZE = ObjectMethod.of(Basket.class, "__len__",
      Shape.positional(0));

  private static final ObjectMethod MERGE = ObjectMethod.of(Basket.class, "merge",
      Shape.positional(2));

  private static final ObjectMethod FIRST = ObjectMethod.of(Basket.class, "first",
      Shape.positional(0));

  private static final ObjectMethod CLOSE = ObjectMethod.of(Basket.class, "close",
      Shape.positional(0));

  private final PythonSelf self_;

  private PythonBasket(PythonSelf self_) {
    super(self_, LIST_OF_BASKET);
    this.self_ = self_;
  }

  @Override
  public String owner() {
    Call call = self_.begin(OWNER);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self_.handOver(() -> owner());
    }
    try (call) {
      call.read();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public void setOwner(String owner) {
    Call call = self_.begin(SET_OWNER);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      self_.handOver(() -> {
        setOwner(owner);
        return null;
      });
      return;
    }
    try (call) {
      call.add(PythonTypes.STRING, owner, "owner");
      call.write();
    }
  }

  @Override
  public int size() {
    Call call = self_.begin(SIZE);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self_.handOver(() -> size());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public Map<String, @Nullable Basket> merge(Basket other, int self) {
    Call call = self_.begin(MERGE);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self_.handOver(() -> merge(other, self));
    }
    try (call) {
      call.add(PythonBasket.TYPE, other, "other");
      call.add(self);
      call.invoke();
      return call.to(MAP_OF_STRING_TO_NULLABLE_BASKET);
    }
  }

  @Override
  public Item first() {
    Call call = self_.begin(FIRST);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self_.handOver(() -> first());
    }
    try (call) {
      call.invoke();
      return call.to(PythonItem.TYPE);
    }
  }

  @Override
  public void close() {
    if (self_.isClosed()) {
      // Closing twice is harmless.
      return;
    }
    Call call = self_.begin(CLOSE);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      self_.handOver(() -> {
        close();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
    self_.close();
  }

  /**
   * What Python can do with a Java object behind {@link Basket}.
   */
  private static List<JavaMethod<Basket>> javaMethods() {
    return List.of(
        JavaMethod.<Basket>reading("owner")
            .returning(PythonTypes.STRING)
            .calling((object, arguments) -> object.owner()),
        JavaMethod.<Basket>writing("owner")
            .positional("owner", PythonTypes.STRING)
            .calling((object, arguments) -> {
              object.setOwner((String) arguments[0]);
              return null;
            }),
        JavaMethod.<Basket>method("__len__")
            .returning(PythonTypes.INTEGER)
            .calling((object, arguments) -> object.size()),
        JavaMethod.<Basket>method("merge")
            .positional("other", PythonBasket.TYPE)
            .positional("self", PythonTypes.INTEGER)
            .returning(MAP_OF_STRING_TO_NULLABLE_BASKET)
            .calling((object, arguments) -> object.merge((Basket) arguments[0], (int) arguments[1])),
        JavaMethod.<Basket>method("first")
            .returning(PythonItem.TYPE)
            .calling((object, arguments) -> object.first()),
        JavaMethod.<Basket>method("close")
            .calling((object, arguments) -> {
              object.close();
              return null;
            }));
  }
}
