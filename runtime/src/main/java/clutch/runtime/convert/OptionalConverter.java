package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.Function;

/**
 * Nothing to {@code None} and back, and another converter for what is there.
 *
 * @param name the type with its article
 * @param present converts what is there
 * @param empty the type's value for nothing
 * @param of wraps what is there
 * @param get unwraps it
 * @param <O> the type
 * @param <T> the type of what is there
 */
record OptionalConverter<O, T>(
    String name, Converter<T> present, O empty, Function<T, O> of, Function<O, T> get)
    implements Converter<O> {

  @Override
  public long toPython(OpenInterpreter interpreter, O value) {
    return isEmpty(value) ? none() : present.toPython(interpreter, get.apply(value));
  }

  @Override
  public long toPython(OpenInterpreter interpreter, O value, String root) {
    return isEmpty(value) ? none() : present.toPython(interpreter, get.apply(value), root);
  }

  private boolean isEmpty(O value) {
    if (value == null) {
      throw Mismatch.unexpectedNull(name);
    }
    return value.equals(empty);
  }

  private static long none() {
    References.increment(Constants.NONE);
    return Constants.NONE;
  }

  @Override
  public O fromPython(OpenInterpreter interpreter, long object) {
    return object == Constants.NONE ? empty : of.apply(present.fromPython(interpreter, object));
  }

  @Override
  public O fromPython(OpenInterpreter interpreter, long object, String root) {
    return object == Constants.NONE ? empty : of.apply(present.fromPython(interpreter, object, root));
  }

  @Override
  public long plainType() {
    return present.plainType();
  }

  @Override
  public boolean takesNone() {
    return true;
  }
}
