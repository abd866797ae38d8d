package shop;

import clutch.annotations.PythonCallable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.shapes")
public interface Shapes {
  List<Shape> shapes(@Nullable Shape first);

  Result<Shape> result();

  double value(Expression expression);
}
