package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** No result: None in Python; whatever Python returns is left alone. */
final class VoidConverter implements Converter<@Nullable Void> {

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable Void value) {
    References.increment(Constants.NONE);
    return Constants.NONE;
  }

  @Override
  public @Nullable Void fromPython(OpenInterpreter interpreter, long object) {
    return null;
  }
}
