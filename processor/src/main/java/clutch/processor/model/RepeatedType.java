package clutch.processor.model;

import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.UserType;
import java.util.List;

/**
 * A type of the user's that has been described before, as the record inside itself.
 *
 * @param name its name
 * @param isPublic whether it, and every type around it, is public
 * @param arguments its type arguments
 */
public record RepeatedType(JavaName name, boolean isPublic, List<ValueType> arguments) implements UserType {

  /** Copies the list, and describes nothing again. */
  public RepeatedType {
    arguments = arguments.stream().map(RepeatedType::named).toList();
  }

  private static ValueType named(ValueType type) {
    return switch (type) {
      case UserType user -> new RepeatedType(user.name(), user.isPublic(), user.arguments());
      case Composed(var container, var arguments) ->
          new Composed(container, arguments.stream().map(RepeatedType::named).toList());
      case OrNull(var inner, var annotation, var typeUse) -> new OrNull(named(inner), annotation, typeUse);
      default -> type;
    };
  }

  @Override
  public List<ValueType> parts() {
    return List.of();
  }
}
