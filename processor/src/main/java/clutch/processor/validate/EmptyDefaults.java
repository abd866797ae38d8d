package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Container;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import java.util.EnumSet;
import java.util.Set;

/** Only what can be empty can be left out when it is. */
final class EmptyDefaults implements MethodRule {

  private static final Set<WholeType> OPTIONALS =
      EnumSet.of(WholeType.OPTIONAL_INT, WholeType.OPTIONAL_LONG, WholeType.OPTIONAL_DOUBLE);

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Parameter parameter : method.parameters()) {
      Position defaultIfEmpty = parameter.defaultIfEmpty();
      if (defaultIfEmpty != null && !canBeEmpty(parameter) && parameter.type().unsupported().findAny().isEmpty()) {
        problems.add(
            Message.NEVER_EMPTY,
            defaultIfEmpty,
            parameter.name(),
            parameter.typeText(),
            remedy(parameter));
      }
    }
  }

  private static boolean canBeEmpty(Parameter parameter) {
    if (parameter.variableArity() || parameter.passing() == Passing.ENTRIES) {
      return false;
    }
    return switch (parameter.type()) {
      case OrNull _ -> true;
      case Composed(Container container, _) -> container == Container.OPTIONAL;
      case Whole(WholeType whole) -> OPTIONALS.contains(whole);
      default -> false;
    };
  }

  private static String remedy(Parameter parameter) {
    if (parameter.variableArity() || parameter.passing() == Passing.ENTRIES) {
      return "Remove @DefaultIfEmpty: without values, nothing is passed anyway";
    }
    return "Declare it as %s, or remove @DefaultIfEmpty".formatted(optional(parameter.type()));
  }

  private static String optional(ValueType type) {
    return switch (type) {
      case Primitive.INT -> "OptionalInt";
      case Primitive.LONG -> "OptionalLong";
      case Primitive.DOUBLE -> "OptionalDouble";
      case Primitive primitive -> "Optional<" + primitive.box() + ">";
      default -> "Optional<" + type.text() + ">";
    };
  }
}
