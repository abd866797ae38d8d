package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Expression;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what decorators make of a class. */
final class ClassDecorators {
  private static final String DATACLASS = "dataclasses.dataclass";
  private static final Set<String> KEEPING =
      Set.of(
          DATACLASS,
          "typing.final",
          "typing.runtime_checkable",
          "typing.type_check_only",
          "typing.no_type_check",
          "typing.deprecated",
          "typing.disjoint_base",
          "typing.dataclass_transform",
          "warnings.deprecated",
          "functools.total_ordering",
          "enum.unique",
          "enum.verify",
          "enum.global_enum");

  private final Resolution resolution;

  ClassDecorators(Resolution resolution) {
    this.resolution = resolution;
  }

  /** Whether one of them is none that is known to leave the class as it is. */
  boolean isUnknown(ClassScope scope) {
    for (Expression decorator : scope.definition().decorators()) {
      String name = nameOf(decorator, scope);
      if (name == null || !KEEPING.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The arguments of {@code @dataclass}; null if it is none. */
  @Nullable Map<String, Expression> dataclass(ClassScope scope) {
    for (Expression decorator : scope.definition().decorators()) {
      if (DATACLASS.equals(nameOf(decorator, scope))) {
        return decorator instanceof Expression.Call call ? call.keywords() : Map.of();
      }
    }
    return null;
  }

  private @Nullable String nameOf(Expression decorator, ClassScope scope) {
    Expression plain = decorator instanceof Expression.Call call ? call.function() : decorator;
    return resolution.symbols().nameOf(plain, scope.header());
  }

  /** Whether a call has a keyword with a constant. */
  static boolean has(Map<String, Expression> keywords, String name, Expression.Constant value) {
    return keywords.get(name) == value;
  }
}
