package clutch.processor.plan;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import java.util.List;

/**
 * How a method's arguments look to Python.
 *
 * @param positional how many are passed by position
 * @param more whether any number of further ones follows
 * @param keywords the names of those passed by keyword
 * @param entries whether the entries of a map follow
 */
public record Shape(int positional, boolean more, List<String> keywords, boolean entries) {

  /** Copies the list. */
  public Shape {
    keywords = List.copyOf(keywords);
  }

  static Shape of(ApiMethod method) {
    return new Shape(
        (int) method.parameters().stream().filter(one -> one.passing() == Passing.POSITIONAL).count(),
        has(method, Passing.EACH),
        method.parameters().stream()
            .filter(one -> one.passing() == Passing.KEYWORD)
            .map(Parameter::pythonName)
            .toList(),
        has(method, Passing.ENTRIES));
  }

  private static boolean has(ApiMethod method, Passing passing) {
    return method.parameters().stream().anyMatch(one -> one.passing() == passing);
  }
}
