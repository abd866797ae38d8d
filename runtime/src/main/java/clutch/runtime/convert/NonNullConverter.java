package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;

/**
 * A converter in two functions, which never see a null.
 *
 * @param name the type with its article, such as {@code a String}
 * @param toPython makes the Python object
 * @param fromPython makes the Java value
 * @param <T> the type
 */
record NonNullConverter<T>(String name, ToPython<T> toPython, FromPython<T> fromPython)
    implements Converter<T> {

  /** As {@link Converter#toPython}. */
  interface ToPython<T> {
    long convert(OpenInterpreter interpreter, T value);
  }

  /** As {@link Converter#fromPython}. */
  interface FromPython<T> {
    T convert(OpenInterpreter interpreter, long object);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull(name);
    }
    return toPython.convert(interpreter, value);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    return fromPython.convert(interpreter, object);
  }
}
