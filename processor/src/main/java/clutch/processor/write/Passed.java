package clutch.processor.write;

import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;

/** What of a parameter is converted. */
final class Passed {

  private Passed() {}

  /** The parameter's type; of a map's entries, the type of its values. */
  static ValueType type(Parameter parameter) {
    return parameter.passing() == Passing.ENTRIES && parameter.type() instanceof Composed map
        ? map.arguments().getLast()
        : parameter.type();
  }
}
