package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;

/** A primitive is never null. */
final class NoNullablePrimitives implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    check("The result of " + method.text(), method.result(), method.position(), problems);
    for (Parameter parameter : method.parameters()) {
      check("Parameter " + parameter.name(), parameter.type(), parameter.position(), problems);
    }
  }

  private static void check(String what, ValueType type, Position position, Problems problems) {
    if (type instanceof OrNull(Primitive primitive, _, _)) {
      problems.add(Message.NULLABLE_PRIMITIVE, position, what, primitive.text(), primitive.box());
    } else if (type instanceof OrNull(Nothing nothing, _, _)) {
      problems.add(Message.NULLABLE_PRIMITIVE, position, what, nothing.text(), "Object for a result");
    }
  }
}
