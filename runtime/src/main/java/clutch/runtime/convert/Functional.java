package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.Upcalls;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A functional interface: to Python as a callable that calls the Java object, from Python as a Java
 * object that calls the callable.
 *
 * @param <F> the functional interface
 */
public final class Functional<F> implements Converter<F> {

  /** A call of a Java object, by Python. */
  @FunctionalInterface
  public interface OfJava {

    /**
     * Calls it.
     *
     * @param arguments as many as the interface has parameters, each of its parameter's type
     * @return its result; null if it has none
     * @throws Throwable what it throws
     */
    @Nullable Object call(@Nullable Object[] arguments) throws Throwable;
  }

  /** A call of a Python callable, by Java. */
  @FunctionalInterface
  public interface OfPython {

    /**
     * Calls it.
     *
     * @param arguments as many as the interface has parameters
     * @return its result, of the interface's result type; null if it has none
     */
    @Nullable Object call(@Nullable Object... arguments);
  }

  private final List<Converter<?>> parameters;
  private final Converter<?>[] each;
  private final Converter<?> result;
  private final boolean attached;
  private final Function<F, OfJava> ofJava;
  private final Function<OfPython, F> ofPython;
  private final @Nullable MappedExceptions mapped;

  /**
   * A functional interface that throws Python's exceptions as they are.
   *
   * @param parameters how its parameters are converted
   * @param result how its result is; {@link Converters#VOID} if it has none
   * @param attached whether its Java code runs attached, because it is short and waits for nothing
   * @param ofJava how an instance is called
   * @param ofPython makes an instance
   */
  public Functional(
      List<Converter<?>> parameters,
      Converter<?> result,
      boolean attached,
      Function<F, OfJava> ofJava,
      Function<OfPython, F> ofPython) {
    this(parameters, result, attached, ofJava, ofPython, null);
  }

  /**
   * A functional interface.
   *
   * @param parameters how its parameters are converted
   * @param result how its result is; {@link Converters#VOID} if it has none
   * @param attached whether its Java code runs attached, because it is short and waits for nothing
   * @param ofJava how an instance is called
   * @param ofPython makes an instance
   * @param mapped the Java exceptions that it throws in place of Python's; null for none
   */
  public Functional(
      List<Converter<?>> parameters,
      Converter<?> result,
      boolean attached,
      Function<F, OfJava> ofJava,
      Function<OfPython, F> ofPython,
      @Nullable MappedExceptions mapped) {
    this.parameters = List.copyOf(parameters);
    this.each = parameters.toArray(Converter<?>[]::new);
    this.result = result;
    this.attached = attached;
    this.ofJava = ofJava;
    this.ofPython = ofPython;
    this.mapped = mapped;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, F value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a function");
    }
    OfJava java = ofJava.apply(value);
    return Upcalls.function(interpreter, (in, arguments, count) -> callJava(in, java, arguments, count));
  }

  private long callJava(OpenInterpreter in, OfJava java, long arguments, int count) throws Throwable {
    Converter<?>[] converters = each;
    if (count != converters.length) {
      return refuse("this Java function takes %s arguments, got %s".formatted(converters.length, count));
    }
    @Nullable Object[] values = new @Nullable Object[count];
    for (int i = 0; i < count; i++) {
      long argument = Memory.pointer(arguments + (long) i * Long.BYTES);
      String root = ArgumentRoots.of(i);
      try {
        values[i] = converters[i].fromPython(in, argument, root);
      } catch (Mismatch mismatch) {
        return refuse(mismatch.at(root).getMessage());
      }
    }
    Object returned = attached ? java.call(values) : Detached.call(() -> call(java, values));
    try {
      return erased(result).toPython(in, returned, "result");
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  private static @Nullable Object call(OfJava java, @Nullable Object[] values) {
    try {
      return java.call(values);
    } catch (Throwable t) {
      throw Rethrown.unchecked(t);
    }
  }

  /** A TypeError, as for a Python function with wrong arguments. */
  private static long refuse(@Nullable String why) {
    long message = Strings.toPython(String.valueOf(why));
    Exceptions.set(Constants.TYPE_ERROR, message);
    Attachment.release(message);
    return 0;
  }

  @Override
  public F fromPython(OpenInterpreter interpreter, long object) {
    if (!ObjectProtocol.isCallable(object)) {
      throw Mismatch.expected("a callable", object);
    }
    References.increment(object);
    ObjectHandle callable = ObjectHandle.take(interpreter, object);
    return ofPython.apply(arguments -> callable.call(parameters, result, mapped, arguments));
  }

  @SuppressWarnings("unchecked") // the value is what the converter's type is, by construction
  static Converter<@Nullable Object> erased(Converter<?> converter) {
    return (Converter<@Nullable Object>) converter;
  }
}
