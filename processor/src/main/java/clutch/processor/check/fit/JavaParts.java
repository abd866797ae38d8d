package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * Java types as type arguments of Python's: {@code list[X]} of a Java {@code X} is seen as the {@code Iterable[X]}
 * that it is, and then {@code X} is compared with what the hint has there.
 */
final class JavaParts {

  private static final String MARK = "java:";

  private final Comparison comparison;
  private final List<List<Part>> parts = new ArrayList<>();

  /**
   * A Java type inside another one.
   *
   * @param type the type
   * @param step what leads to it, in place of what the Python type says; or empty text
   */
  record Part(ValueType type, String step) {}

  JavaParts(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The type argument that stands for Java types, all of which have to be right. */
  PythonType standIn(List<Part> all) {
    parts.add(all);
    return new Variable(MARK + (parts.size() - 1), null, List.of());
  }

  PythonType standIn(ValueType type) {
    return standIn(List.of(new Part(type, "")));
  }

  /** Compares a type argument, which may be such. */
  Fit compare(PythonType given, PythonType hint) {
    return switch (given) {
      case Variable variable when variable.name().startsWith(MARK) ->
          Fit.each(
              parts.get(Integer.parseInt(variable.name().substring(MARK.length()))),
              part -> comparison.argument(part.type(), hint).at(part.step()));
      case PythonType.Union union when isInside(union) ->
          Fit.each(union.members(), member -> compare(member, hint));
      default -> isInside(given) ? Fit.UNKNOWN : comparison.given(given, hint);
    };
  }

  private static boolean isInside(PythonType type) {
    return switch (type) {
      case Variable variable -> variable.name().startsWith(MARK);
      case PythonType.Instance instance -> instance.arguments().stream().anyMatch(JavaParts::isInside);
      case PythonType.Union union -> union.members().stream().anyMatch(JavaParts::isInside);
      case PythonType.Tuple tuple -> tuple.elements().stream().anyMatch(JavaParts::isInside);
      default -> false;
    };
  }
}
