package clutch.processor.write;

import clutch.processor.model.TypeArgument;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.model.ValueType.Whole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code Map<String, List<Integer>>} is {@code MAP_OF_STRING_TO_LIST_OF_INTEGER}. */
final class ConstantNames {

  private ConstantNames() {}

  static String of(ValueType type) {
    return switch (type) {
      case Whole(var whole) -> whole.name();
      case Primitive primitive -> primitive.name();
      case OrNull(var inner, _, _) -> "NULLABLE_" + of(inner);
      case Composed(var container, var arguments) -> of(container.name(), arguments);
      case Behind(var name) -> upperCase(String.join("_", name.simpleNames()));
      case UserType user -> of(upperCase(String.join("_", user.name().simpleNames())), user.arguments());
      case Functional function ->
          (function.attached() ? "ATTACHED_" : "")
              + of(
                  upperCase(function.name().simpleName()),
                  function.arguments().stream().map(TypeArgument::type).toList());
      default -> throw new IllegalStateException("no reference type: " + type.text());
    };
  }

  private static String of(String name, List<ValueType> arguments) {
    return arguments.isEmpty()
        ? name
        : name + "_OF_" + arguments.stream().map(ConstantNames::of).collect(Collectors.joining("_TO_"));
  }

  static String upperCase(String camelCase) {
    return camelCase.replaceAll("(?<=\\p{Ll}|\\d)(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
