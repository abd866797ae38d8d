package clutch.processor.check;

import clutch.processor.model.Container;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;

/** What Java types can hold, by the kind of thing alone. */
final class Holders {

  private Holders() {}

  /** Whether a type holds any Python object as it is. */
  static boolean isAnything(ValueType type) {
    return switch (type) {
      case Whole(WholeType whole) -> whole == WholeType.OBJECT || whole == WholeType.PY_OBJECT;
      case Behind _, Unsupported _ -> true;
      case OrNull(ValueType inner, _, _) -> isAnything(inner);
      case Composed(Container container, var arguments) ->
          container == Container.OPTIONAL && isAnything(arguments.getFirst());
      default -> false;
    };
  }

  /** Whether a type holds a function. */
  static boolean isFunction(ValueType type) {
    return switch (type) {
      case Functional _ -> true;
      case OrNull(ValueType inner, _, _) -> isFunction(inner);
      case Composed(Container container, var arguments) ->
          container == Container.OPTIONAL && isFunction(arguments.getFirst());
      default -> isAnything(type);
    };
  }

  /** Whether a type may hold what an iterator gives, at once or one by one. */
  static boolean isIterable(ValueType type) {
    return switch (type) {
      case Whole(WholeType whole) -> whole.element() != null || whole.isLazy() || isAnything(type);
      case Composed(Container container, var arguments) ->
          switch (container) {
            case MAP, SEQUENCED_MAP, ENTRY -> false;
            case OPTIONAL -> isIterable(arguments.getFirst());
            default -> true;
          };
      case OrNull(ValueType inner, _, _) -> isIterable(inner);
      default -> isAnything(type);
    };
  }
}
