package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@PythonCallable("shop.orders")
public interface Shop {
  int name();

  String find(String name);

  List<Integer> prices();

  CompletableFuture<Integer> fetch();

  Order order();

  Size size();

  enum Size { S, M, L }

  @PythonAttribute
  boolean isOwner();

  @PythonObject
  interface Order {
    Map<String, String> counts();

    @PythonAttribute
    long getTotal();
  }

  Till till();

  @PythonObject
  interface Till extends PyContextManager<String> {}
}
