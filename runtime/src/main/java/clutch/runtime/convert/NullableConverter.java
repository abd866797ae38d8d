package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * Null to {@code None} and back, and another converter for the rest.
 *
 * @param present converts what is not null
 * @param <T> the type
 */
record NullableConverter<T>(Converter<T> present) implements Converter<@Nullable T> {

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable T value) {
    return value == null ? none() : present.toPython(interpreter, value);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable T value, String root) {
    return value == null ? none() : present.toPython(interpreter, value, root);
  }

  private static long none() {
    References.increment(Constants.NONE);
    return Constants.NONE;
  }

  @Override
  public @Nullable T fromPython(OpenInterpreter interpreter, long object) {
    return object == Constants.NONE ? null : present.fromPython(interpreter, object);
  }

  @Override
  public @Nullable T fromPython(OpenInterpreter interpreter, long object, String root) {
    return object == Constants.NONE ? null : present.fromPython(interpreter, object, root);
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
