package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@PythonObject
public interface Basket extends AutoCloseable, PyContextManager<List<Basket>> {
  @PythonAttribute
  String owner();

  @PythonAttribute
  void setOwner(String owner);

  @PythonCallable("__len__")
  int size();

  Map<String, @Nullable Basket> merge(Basket other, int self);

  Item first();

  @Override
  void close();
}
