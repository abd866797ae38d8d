package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A converter that is not asked for before it is needed.
 *
 * @param converter gives it
 * @param <T> the Java type
 */
public record LaterConverter<T extends @Nullable Object>(Supplier<Converter<T>> converter)
    implements Converter<T> {

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    return converter.get().toPython(interpreter, value);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    return converter.get().fromPython(interpreter, object);
  }
}
