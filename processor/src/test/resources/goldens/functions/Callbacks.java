package shop;

import clutch.annotations.Attached;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.callbacks")
public interface Callbacks extends Typed<String> {
  void run(Runnable task, Callable<String> call, IntBinaryOperator operator);

  List<String> sorted(List<String> names, Comparator<String> order);

  List<String> wildcards(
      Comparator<? super String> order, Function<? super Long, ? extends String> name, Supplier<?> any);

  List<String> attached(@Attached Comparator<String> order, @Attached @Nullable Runnable after);

  Function<List<String>, Map<String, Long>> generic(Consumer<List<String>> each);

  List<Runnable> nested(Map<String, Function<String, Runnable>> table, Optional<Supplier<PyObject>> more);

  Function<String, Function<Integer, Boolean>> curried();

  Function<String, @Nullable Integer> orNull(BiFunction<Object, @Nullable String, Object> function);

  void own(Filter filter, Shape shape, @Keyword Step<Double> step);

  void all(Predicate<String>... filters);

  void tasks(@Attached Runnable... tasks);

  @PythonAttribute
  void setHook(@Attached Runnable hook);

  interface Filter {
    boolean accepts(String text, int position) throws IOException;

    default Filter negated() {
      return (text, position) -> !accepts(text, position);
    }

    static Filter all() {
      return (text, position) -> true;
    }

    @Override
    boolean equals(Object other);
  }
}
