package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.OrNull;

/** Only Java code that Python calls can stay attached. */
final class AttachedFunctions implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Parameter parameter : method.parameters()) {
      Position attached = parameter.attached();
      if (attached != null
          && !isFunctional(parameter.type())
          && parameter.type().unsupported().findAny().isEmpty()) {
        problems.add(
            Message.ATTACHED_NOT_FUNCTIONAL, attached, parameter.name(), parameter.typeText());
      }
    }
  }

  private static boolean isFunctional(ValueType type) {
    return type instanceof Functional || type instanceof OrNull(Functional _, _, _);
  }
}
