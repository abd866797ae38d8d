package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;

/** Every value has to have a counterpart in Python. */
final class SupportedTypes implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    if (!method.typeParameters().isEmpty()) {
      return; // Reported as such; its type variables are no further problem.
    }
    check("The result of " + method.text(), method.result(), method.position(), problems);
    for (Parameter parameter : method.parameters()) {
      check("Parameter " + parameter.name(), parameter.type(), parameter.position(), problems);
    }
  }

  private static void check(String what, ValueType type, Position position, Problems problems) {
    type.unsupported()
        .forEach(
            unsupported ->
                problems.add(
                    Message.UNSUPPORTED_TYPE,
                    position,
                    what,
                    unsupported.text(),
                    unsupported.equals(type) ? "" : " in " + type.text(),
                    unsupported.nearest()));
  }
}
