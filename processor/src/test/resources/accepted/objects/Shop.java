package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import java.util.List;
import java.util.Optional;

@PythonCallable("shop.things")
public interface Shop {
  @PythonCallable("Basket")
  Basket newBasket(String owner);

  Optional<Basket> find(String owner);

  List<Basket> all();

  Untold untold();

  @PythonObject
  interface Basket extends PyContextManager<Basket>, AutoCloseable, Iterable<String> {
    void put(String name);

    @PythonCallable("__len__")
    int size();

    @PythonCallable("__getitem__")
    String at(int index);

    @PythonCallable("__contains__")
    boolean has(String name);

    @PythonCallable("__add__")
    Basket plus(Basket other);

    @PythonCallable("__radd__")
    Basket plusReflected(Basket other);

    @PythonCallable("__bool__")
    boolean isFilled();

    @PythonAttribute
    String owner();

    @PythonAttribute
    void setOwner(String owner);

    @PythonAttribute
    int count();

    @PythonAttribute
    int late();

    Basket copy();

    Basket of(String owner);

    long limit();

    @Override
    void close();
  }

  @PythonObject
  interface Untold {
    void anything(int at, int all);
  }

  @PythonCallable("shop.things:Basket")
  interface Baskets {
    Basket of(String owner);

    @PythonCallable("put")
    void putInto(Basket basket, String name);

    @PythonAttribute("kind")
    String getKind();

    @PythonAttribute("__name__")
    String name();

    List<Object> mro();
  }

  @PythonCallable("shop.things:Named")
  interface NamedClass {
    void register(String name);

    @PythonAttribute
    int count();
  }

  Lazy lazy();

  @PythonObject
  interface Lazy {
    @PythonAttribute
    String label();
  }
}
