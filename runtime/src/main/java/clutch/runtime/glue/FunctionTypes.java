package clutch.runtime.glue;

import clutch.runtime.convert.Converter;
import clutch.runtime.convert.Functional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Makes the types of functional interfaces. */
public final class FunctionTypes {

  private FunctionTypes() {}

  /** A call of a functional interface's method, by Python. */
  @FunctionalInterface
  public interface JavaBody {

    /**
     * Calls it.
     *
     * @param arguments as many as the method has parameters, each of its parameter's type
     * @return its result, boxed; null if it has none
     * @throws Throwable what it throws
     */
    @Nullable Object run(@Nullable Object[] arguments) throws Throwable;
  }

  /**
   * A call of a Python callable, by Java. Its result may be null where the functional interface says so, which
   * nobody can say here.
   */
  @FunctionalInterface
  @NullUnmarked
  public interface PythonBody {

    /**
     * Calls it.
     *
     * @param arguments as many as the functional interface's method has parameters
     * @return its result, of the method's result type, boxed; null if it has none
     */
    Object call(@Nullable Object... arguments);
  }

  /**
   * A callable, for a functional interface. Its Java code runs detached.
   *
   * @param parameters its method's parameters
   * @param result its method's result, or {@link PythonTypes#VOID}
   * @param java how its method is called
   * @param python makes an instance that calls a Python callable
   * @param <F> the functional interface
   * @return the type
   */
  public static <F> PythonType<F> function(
      List<PythonType<?>> parameters,
      PythonType<?> result,
      Function<F, JavaBody> java,
      Function<PythonBody, F> python) {
    return function(parameters, result, false, java, python, null);
  }

  /**
   * As {@link #function(List, PythonType, Function, Function)}, with Java exceptions in place of Python's.
   *
   * @param parameters its method's parameters
   * @param result its method's result, or {@link PythonTypes#VOID}
   * @param java how its method is called
   * @param python makes an instance that calls a Python callable
   * @param inPlaceOfPythons the Java exceptions that such an instance throws in place of Python's
   * @param <F> the functional interface
   * @return the type
   */
  public static <F> PythonType<F> function(
      List<PythonType<?>> parameters,
      PythonType<?> result,
      Function<F, JavaBody> java,
      Function<PythonBody, F> python,
      JavaExceptions inPlaceOfPythons) {
    return function(parameters, result, false, java, python, inPlaceOfPythons);
  }

  /**
   * As {@link #function(List, PythonType, Function, Function)}, but its Java code runs attached: it is short, and
   * waits for nothing.
   *
   * @param parameters its method's parameters
   * @param result its method's result, or {@link PythonTypes#VOID}
   * @param java how its method is called
   * @param python makes an instance that calls a Python callable
   * @param <F> the functional interface
   * @return the type
   */
  public static <F> PythonType<F> attachedFunction(
      List<PythonType<?>> parameters,
      PythonType<?> result,
      Function<F, JavaBody> java,
      Function<PythonBody, F> python) {
    return function(parameters, result, true, java, python, null);
  }

  /**
   * As {@link #attachedFunction(List, PythonType, Function, Function)}, with Java exceptions in place of Python's.
   *
   * @param parameters its method's parameters
   * @param result its method's result, or {@link PythonTypes#VOID}
   * @param java how its method is called
   * @param python makes an instance that calls a Python callable
   * @param inPlaceOfPythons the Java exceptions that such an instance throws in place of Python's
   * @param <F> the functional interface
   * @return the type
   */
  public static <F> PythonType<F> attachedFunction(
      List<PythonType<?>> parameters,
      PythonType<?> result,
      Function<F, JavaBody> java,
      Function<PythonBody, F> python,
      JavaExceptions inPlaceOfPythons) {
    return function(parameters, result, true, java, python, inPlaceOfPythons);
  }

  private static <F> PythonType<F> function(
      List<PythonType<?>> parameters,
      PythonType<?> result,
      boolean attached,
      Function<F, JavaBody> java,
      Function<PythonBody, F> python,
      @Nullable JavaExceptions inPlaceOfPythons) {
    List<Converter<?>> converters = new ArrayList<>();
    parameters.forEach(parameter -> converters.add(parameter.converter()));
    return new PythonType<>(
        new Functional<>(
            converters,
            result.converter(),
            attached,
            value -> java.apply(value)::run,
            callable -> python.apply(callable::call),
            inPlaceOfPythons));
  }
}
