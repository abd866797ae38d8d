package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * As {@link NonNullConverter}, for a type that needs no interpreter, as its objects are the same in all of them.
 *
 * @param name the type with its article, such as {@code a String}
 * @param type gives the {@linkplain Converter#plainType() plain type}
 * @param toPython makes the Python object
 * @param fromPython makes the Java value
 * @param <T> the type
 */
record SimpleConverter<T>(
    String name, LongSupplier type, ToLongFunction<T> toPython, LongFunction<T> fromPython)
    implements Converter<T> {

  /** Without a plain type. */
  SimpleConverter(String name, ToLongFunction<T> toPython, LongFunction<T> fromPython) {
    this(name, () -> 0, toPython, fromPython);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull(name);
    }
    return toPython.applyAsLong(value);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    return fromPython.apply(object);
  }

  @Override
  public long plainType() {
    return type.getAsLong();
  }
}
