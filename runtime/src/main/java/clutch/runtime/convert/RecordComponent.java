package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param name its name in Python
 * @param converter converts its values
 * @param leftOutIfEmpty whether an empty value is left out, so that Python's own default applies
 */
public record RecordComponent(String name, Converter<?> converter, boolean leftOutIfEmpty) {

  /** A new reference. */
  long toPython(OpenInterpreter interpreter, @Nullable Object value) {
    try {
      return Functional.erased(converter).toPython(interpreter, value);
    } catch (Mismatch mismatch) {
      throw mismatch.in(step());
    }
  }

  /** The value of a borrowed reference. */
  @Nullable Object fromPython(OpenInterpreter interpreter, long object) {
    try {
      return converter.fromPython(interpreter, object);
    } catch (Mismatch mismatch) {
      throw mismatch.in(step());
    }
  }

  /** The value where Python has none. */
  @Nullable Object missing(OpenInterpreter interpreter, String why) {
    if (!converter.takesNone()) {
      throw new Mismatch("missing, " + why).in(step());
    }
    return fromPython(interpreter, Constants.NONE);
  }

  /** As it is in a path. */
  String step() {
    return "." + name;
  }
}
