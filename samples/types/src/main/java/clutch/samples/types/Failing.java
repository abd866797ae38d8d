package clutch.samples.types;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions that raise. */
@PythonCallable("calls")
public interface Failing {

  /** Each class that is declared stands for one of Python's. */
  String fail(String kind) throws LookupFailed, Missing, MalformedJson;

  /** The order in which they are declared does not matter. */
  @PythonCallable("fail")
  String failWithMostSpecificFirst(String kind) throws Missing, LookupFailed;

  /** Only the wider one is declared. */
  @PythonCallable("fail")
  String failWidely(String kind) throws LookupFailed;

  /** Nothing is declared. */
  @PythonCallable("fail")
  String failPlainly(String kind);

  /** In a pool of subinterpreters. */
  @PythonCallable("fail")
  @InInterpreter(value = "failing", pool = 2)
  String failInPool(String kind) throws Missing;

  /** Always the same Python object. */
  @PythonCallable("fail_with_original")
  void failWithOriginal() throws Missing;

  /** Whether what a function throws is that Python object. */
  @PythonCallable("same_as_original")
  boolean sameAsOriginal(Callable<String> function);

  /** A callable. */
  Attempt attempt();

  /** Throws what it declares. */
  @FunctionalInterface
  interface Attempt {

    /** Fails, or not. */
    String make(String kind) throws LookupFailed, Missing;
  }

  /** Raises a group of exceptions. */
  void group(int size, int depth);

  /** Exceptions as values. */
  List<Throwable> exceptions();

  /** As it is. */
  Throwable same(Throwable exception);

  /** As it is. */
  @Nullable Object same(@Nullable Object anything);

  /** What Python sees. */
  @PythonCallable("type_of")
  String typeOf(Throwable exception);

  /** Whether an exception is the same after it went through Java. */
  @PythonCallable("round_trip")
  boolean roundTrip(UnaryOperator<Exception> function);

  /** What {@code asyncio.gather(return_exceptions=True)} gives. */
  List<@Nullable Object> gathered();

  /** Attributes raise, too. */
  @PythonCallable("calls:broken")
  interface Broken {

    /** A property that raises. */
    @PythonAttribute
    String broken() throws Missing;
  }
}
