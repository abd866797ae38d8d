package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;

/**
 * A converter, in two functions which never see a null, of what is converted later, element by element: so
 * it remembers where paths start.
 *
 * @param name the type with its article, such as {@code a Stream}
 * @param unknown where paths start inside of other values
 * @param toPython makes the Python object
 * @param fromPython makes the Java value
 * @param <T> the type
 */
record RootedConverter<T>(String name, String unknown, ToPython<T> toPython, FromPython<T> fromPython)
    implements Converter<T> {

  /** As {@link Converter#toPython(OpenInterpreter, Object, String)}. */
  interface ToPython<T> {
    long convert(OpenInterpreter interpreter, T value, String root);
  }

  /** As {@link Converter#fromPython(OpenInterpreter, long, String)}. */
  interface FromPython<T> {
    T convert(OpenInterpreter interpreter, long object, String root);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    return toPython(interpreter, value, unknown);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value, String root) {
    if (value == null) {
      throw Mismatch.unexpectedNull(name);
    }
    return toPython.convert(interpreter, value, root);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    return fromPython(interpreter, object, unknown);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object, String root) {
    return fromPython.convert(interpreter, object, root);
  }
}
