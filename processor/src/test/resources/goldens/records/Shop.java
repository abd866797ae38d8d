package shop;

import clutch.annotations.PythonCallable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.prices")
public interface Shop {
  Quote quote(String symbol);

  Page<Quote> page(Page<String> symbols, Page<@Nullable Quote> quotes);

  Map<String, List<Point>> points(Optional<Point> first, @Nullable Point second);

  Tree tree(Tree parent);

  Left mutual(Right right);

  Function<Quote, Point> function();

  Color next(Color color, DayOfWeek day, Signal signal);

  Nothing nothing();
}
