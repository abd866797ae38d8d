package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Container;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;

/** What is passed as {@code **} is a map whose keys are names. */
final class EntriesOfMap implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Parameter parameter : method.parameters()) {
      Given keyword = parameter.keyword();
      if (keyword != null
          && parameter.passing() == Passing.ENTRIES
          && !parameter.variableArity()
          && parameter.type().unsupported().findAny().isEmpty()
          && !isMapOfNames(parameter.type())) {
        ValueType type = parameter.type() instanceof OrNull(var inner, _, _) ? inner : parameter.type();
        problems.add(
            Message.ENTRIES_NOT_A_MAP,
            keyword.position(),
            parameter.name(),
            parameter.type() instanceof OrNull ? "@Nullable " + type.text() : type.text(),
            type instanceof Composed(Container container, var arguments) && container == Container.MAP
                ? arguments.getLast().text()
                : "Object");
      }
    }
  }

  private static boolean isMapOfNames(ValueType type) {
    return type instanceof Composed(Container container, var arguments)
        && container == Container.MAP
        && arguments.getFirst().equals(new Whole(WholeType.STRING));
  }
}
