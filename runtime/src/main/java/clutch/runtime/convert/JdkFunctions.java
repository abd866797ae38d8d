package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's common functional interfaces where there is no declaration that says what their parameters
 * are: each value is converted by what it is.
 */
final class JdkFunctions {

  /** The narrower ones first: an operator is a function too. */
  private static final Map<Class<?>, Functional<?>> BY_CLASS = new LinkedHashMap<>();

  private JdkFunctions() {}

  static {
    add(
        Runnable.class,
        0,
        Converters.VOID,
        run ->
            arguments -> {
              run.run();
              return null;
            },
        python -> python::call);
    add(Callable.class, 0, Converters.OBJECT, call -> arguments -> call.call(), python -> python::call);
    add(Supplier.class, 0, Converters.OBJECT, supplier -> arguments -> supplier.get(), python -> python::call);
    JdkFunctions.<Consumer<@Nullable Object>>add(
        Consumer.class,
        1,
        Converters.VOID,
        consumer ->
            arguments -> {
              consumer.accept(arguments[0]);
              return null;
            },
        python -> python::call);
    JdkFunctions.<BiConsumer<@Nullable Object, @Nullable Object>>add(
        BiConsumer.class,
        2,
        Converters.VOID,
        consumer ->
            arguments -> {
              consumer.accept(arguments[0], arguments[1]);
              return null;
            },
        python -> python::call);
    JdkFunctions.<UnaryOperator<@Nullable Object>>add(
        UnaryOperator.class,
        1,
        Converters.OBJECT,
        operator -> arguments -> operator.apply(arguments[0]),
        python -> python::call);
    JdkFunctions.<BinaryOperator<@Nullable Object>>add(
        BinaryOperator.class,
        2,
        Converters.OBJECT,
        operator -> arguments -> operator.apply(arguments[0], arguments[1]),
        python -> python::call);
    JdkFunctions.<Function<@Nullable Object, @Nullable Object>>add(
        Function.class,
        1,
        Converters.OBJECT,
        function -> arguments -> function.apply(arguments[0]),
        python -> python::call);
    JdkFunctions.<BiFunction<@Nullable Object, @Nullable Object, @Nullable Object>>add(
        BiFunction.class,
        2,
        Converters.OBJECT,
        function -> arguments -> function.apply(arguments[0], arguments[1]),
        python -> python::call);
    JdkFunctions.<Predicate<@Nullable Object>>add(
        Predicate.class,
        1,
        Converters.BOOLEAN,
        predicate -> arguments -> predicate.test(arguments[0]),
        python -> value -> isTrue(python.call(value)));
    JdkFunctions.<BiPredicate<@Nullable Object, @Nullable Object>>add(
        BiPredicate.class,
        2,
        Converters.BOOLEAN,
        predicate -> arguments -> predicate.test(arguments[0], arguments[1]),
        python -> (first, second) -> isTrue(python.call(first, second)));
    JdkFunctions.<Comparator<@Nullable Object>>add(
        Comparator.class,
        2,
        Converters.INTEGER,
        comparator -> arguments -> comparator.compare(arguments[0], arguments[1]),
        python -> (first, second) -> number(python.call(first, second)));
  }

  private static <F> void add(
      Class<? super F> type,
      int parameters,
      Converter<?> result,
      Function<F, Functional.OfJava> ofJava,
      Function<Functional.OfPython, F> ofPython) {
    List<Converter<?>> converters =
        Collections.nCopies(parameters, (Converter<?>) Converters.OBJECT);
    BY_CLASS.put(type, new Functional<>(converters, result, false, ofJava, ofPython));
  }

  private static boolean isTrue(@Nullable Object result) {
    return Boolean.TRUE.equals(result);
  }

  private static int number(@Nullable Object result) {
    return result instanceof Integer number ? number : 0;
  }

  /** The converter for one of these interfaces, or null. */
  static @Nullable Converter<?> converter(Class<?> type) {
    return BY_CLASS.get(type);
  }

  static boolean isFunction(Object value) {
    return BY_CLASS.keySet().stream().anyMatch(type -> type.isInstance(value));
  }

  /** A Python function for an instance of one of these interfaces. */
  static long toPython(OpenInterpreter interpreter, Object function) {
    for (Map.Entry<Class<?>, Functional<?>> entry : BY_CLASS.entrySet()) {
      if (entry.getKey().isInstance(function)) {
        return Functional.erased(entry.getValue()).toPython(interpreter, function);
      }
    }
    throw new IllegalArgumentException("no functional interface: " + Mismatch.describe(function));
  }
}
