package clutch.processor.model;

import clutch.annotations.Keyword;
import clutch.processor.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method.
 *
 * @param position where it is
 * @param name its Java name
 * @param nameKnown false if the name is made up, because the class file has none
 * @param type its type; of one element, if it takes any number of values
 * @param variableArity whether it takes any number of values
 * @param keyword what {@code @Keyword} on it says, or null without one
 * @param attached where {@code @Attached} on it is, or null without one
 * @param defaultIfEmpty where {@code @DefaultIfEmpty} on it is, or null without one
 */
public record Parameter(
    Position position,
    String name,
    boolean nameKnown,
    ValueType type,
    boolean variableArity,
    @Nullable Given keyword,
    @Nullable Position attached,
    @Nullable Position defaultIfEmpty) {

  /**
   * How its value gets to Python.
   *
   * @return the manner of passing it
   */
  public Passing passing() {
    if (keyword != null) {
      return keyword.text().equals(Keyword.ENTRIES) ? Passing.ENTRIES : Passing.KEYWORD;
    }
    return variableArity ? Passing.EACH : Passing.POSITIONAL;
  }

  /**
   * Whether an empty value is left out, so that Python's default applies.
   *
   * @return true with {@code @DefaultIfEmpty}
   */
  public boolean isLeftOutIfEmpty() {
    return defaultIfEmpty != null;
  }

  /**
   * Its name in Python, where it has one.
   *
   * @return the name that {@code @Keyword} gives, or the Java name in snake case
   */
  public String pythonName() {
    return keyword == null || keyword.isDefault() ? PythonNames.snakeCase(name) : keyword.text();
  }

  /**
   * The parameter's type as the method declares it.
   *
   * @return Java source: {@code int...}
   */
  public String typeText() {
    return variableArity ? type.text() + "..." : type.text();
  }
}
