package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;

/** Each subtype of a sealed interface has to have a class of its own in Python. */
final class UnionMembers implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    check("The result of " + method.text(), method.result(), method.position(), problems);
    for (Parameter parameter : method.parameters()) {
      check("Parameter " + parameter.name(), parameter.type(), parameter.position(), problems);
    }
  }

  private static void check(String what, ValueType type, Position position, Problems problems) {
    type.userTypes()
        .filter(UnionType.class::isInstance)
        .map(UnionType.class::cast)
        .forEach(
            union ->
                union.unfit()
                    .forEach(
                        one ->
                            problems.add(
                                Message.UNION_MEMBER,
                                position,
                                what,
                                union.equals(type) ? type.text() : union.text() + " in " + type.text(),
                                one.name(),
                                one.why(),
                                one.remedy())));
  }
}
