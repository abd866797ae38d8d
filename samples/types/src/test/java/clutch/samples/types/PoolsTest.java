package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;
import clutch.runtime.ClutchException;
import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.samples.types.HandleTypes.Ratio;
import java.nio.ShortBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of value does with several interpreters behind one name. */
class PoolsTest {

  private static final InterpreterPool POOL = RunningPython.PYTHON.openPool(InterpreterOptions.of("pooled"), 2);

  /** What javac accepts for a pool. */
  @PythonCallable("rows")
  @InInterpreter(value = "pooled", pool = 2)
  interface Pooled {
    Object made(String expression);

    String described(Object value);

    @PythonCallable("made")
    Throwable exception(String expression);

    @PythonCallable("same")
    Throwable sameException(Throwable exception);
  }

  /** What javac would not accept for a pool. */
  @PythonCallable("rows")
  interface Functions {
    @PythonCallable("made")
    Function<Integer, Object> function(String expression);

    @PythonCallable("same")
    Function<Integer, Object> sameFunction(Function<Integer, Object> function);
  }

  private final Pooled pooled = RunningPython.PYTHON.bind(Pooled.class);

  @AfterAll
  static void end() {
    POOL.close();
  }

  /** While a call of this thread keeps its interpreter, which it does not use meanwhile: goes to the other one. */
  private static <T> T elsewhere(Supplier<T> call) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(call);
    while (!result.isDone()) {
      // Python's sleep detaches, and lends the interpreter to nobody.
      POOL.<Boolean, RuntimeException>call(
          interpreter -> {
            interpreter.exec("__import__('time').sleep(0.001)");
            return true;
          });
    }
    return result.join();
  }

  /** The same, but lets the call come back to this interpreter. */
  private static <T> T elsewhereAndBack(Supplier<T> call) {
    return Python.detached(() -> CompletableFuture.supplyAsync(call).join());
  }

  @BeforeAll
  static void openBoth() {
    inOne(
        () -> assertThat(elsewhere(() -> POOL.<String, RuntimeException>call(Interpreter::name))).isEqualTo("pooled-2"));
  }

  private static void inOne(Runnable calls) {
    POOL.<Boolean, RuntimeException>call(
        interpreter -> {
          calls.run();
          return true;
        });
  }

  private static void assertRefusedElsewhere(Supplier<?> call) {
    assertThatThrownBy(() -> elsewhere(call))
        .cause()
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("lives in Interpreter 'pooled-");
  }

  @Test
  void whatObjectHasNoJavaTypeForIsAHandleToOneOfThem() {
    inOne(
        () -> {
          try (PyObject complex = (PyObject) pooled.made("complex(1, 2)")) {
            assertThat(pooled.described(complex)).isEqualTo("complex (1+2j)");
            assertRefusedElsewhere(() -> pooled.described(complex));
            assertThat(elsewhereAndBack(() -> complex.attribute("imag").as(double.class))).isEqualTo(2.0);
          }
        });
  }

  @Test
  void boundToAPoolAFunctionGoesOnWhereItCameFrom() {
    Functions functions = POOL.bind(Functions.class);
    inOne(
        () -> {
          Function<Integer, Object> function = functions.function("lambda n: [n, __name__]");
          assertThat(functions.sameFunction(function).apply(3)).hasToString("[3, rows]");
          assertThat(elsewhereAndBack(() -> functions.sameFunction(function).apply(4))).hasToString("[4, rows]");
        });
  }

  @Test
  void anExceptionIsOfUseInAllOfThem() {
    inOne(
        () -> {
          Throwable exception = pooled.exception("ValueError('n/a')");
          assertThat(elsewhere(() -> pooled.sameException(exception))).isSameAs(exception);
          assertThat(elsewhere(() -> pooled.described(exception))).startsWith("JavaError");
        });
  }

  @Test
  void boundToAPoolHandlesAreRefusedInTheOther() {
    HandleTypes.Handles handles = POOL.bind(HandleTypes.Handles.class);
    HandleTypes.Ratios ratios = POOL.bind(HandleTypes.Ratios.class);
    inOne(
        () -> {
          try (PyObject list = handles.made("[5]")) {
            assertThat(handles.described(list)).isEqualTo("list [5]");
            assertRefusedElsewhere(() -> handles.described(list));
          }
          Ratio half = ratios.made("fractions.Fraction(1, 2)");
          assertThat(half.numerator()).isOne();
          assertRefusedElsewhere(() -> ratios.described(half));
          Ratio javas = () -> 7;
          assertThat(elsewhere(() -> ratios.same(javas))).isSameAs(javas);
        });
  }

  @Test
  void boundToAPoolIteratorsGoOnWhereTheyCameFrom() {
    LazyTypes.Streams streams = POOL.bind(LazyTypes.Streams.class);
    inOne(
        () -> {
          Stream<String> letters = streams.made("(letter for letter in 'abc')");
          assertThat(elsewhereAndBack(() -> streams.same(letters).toList())).containsExactly("a", "b", "c");
        });
  }

  @Test
  void boundToAPoolMemoryIsLentToTheOther() {
    MemoryTypes.Held memory = POOL.bind(MemoryTypes.Held.class);
    MemoryTypes.Shorts shorts = POOL.bind(MemoryTypes.Shorts.class);
    inOne(
        () -> {
          try (PyBuffer held = memory.made("array('h', [1, 2])")) {
            assertRefusedElsewhere(() -> memory.described(held));
          }
          ShortBuffer buffer = shorts.made("array('h', [1, 2])");
          assertThat(elsewhere(() -> shorts.described(buffer))).isEqualTo("memoryview h (2,) [1, 2]");
        });
  }

  @Test
  void afterTheEndOfThePoolNothingOfItGoesOn() {
    InterpreterPool shortLived = RunningPython.PYTHON.openPool(InterpreterOptions.of("short-lived"), 2);
    Pooled bound = shortLived.bind(Pooled.class);
    PyObject complex = (PyObject) bound.made("complex(1, 2)");
    Function<Integer, Object> function = shortLived.bind(Functions.class).function("abs");
    Throwable exception = bound.exception("ValueError('n/a')");
    shortLived.close();
    assertThatThrownBy(() -> complex.attribute("imag")).isInstanceOf(InterpreterClosedException.class);
    assertThatThrownBy(() -> function.apply(1)).isInstanceOf(InterpreterClosedException.class);
    assertThat(exception).hasMessage("ValueError: n/a");
    complex.close();
  }

  @Test
  void futuresAreRefused() {
    assertThatThrownBy(() -> POOL.bind(Asyncio.class).sleep(0))
        .isInstanceOf(ClutchException.class)
        .hasMessageContaining("can't be called in a pool");
  }
}
