package shop;

import clutch.annotations.PythonCallable;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

class Functions {
  private interface Hidden {
    void run();
  }

  @PythonCallable("functions")
  interface Api {
    void parts(Function<Period, List<Integer[]>> function, BiFunction<String, Long, Callable<Void>> more);

    Predicate<? extends String> uncallable(Comparator<?> order, Supplier<? extends Number> fine);

    void without(Hidden hidden, Node node, Endless<String> endless);

    @SuppressWarnings("rawtypes")
    void raw(Consumer raw);

    void none(Two two, Generic generic, Sealed sealed, PythonOnly python);
  }

  interface Node {
    Node next(int step);
  }

  interface Endless<T> {
    Endless<List<T>> more();
  }

  interface Two {
    void first();

    void second();
  }

  interface Generic {
    <T> T run(T value);
  }

  sealed interface Sealed {
    int run();
  }

  static final class Only implements Sealed {
    @Override
    public int run() {
      return 0;
    }
  }

  @PythonCallable("python")
  interface PythonOnly {
    int run();
  }
}
