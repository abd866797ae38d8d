package clutch.processor.plan;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a method's arguments look to Python.
 *
 * @param positional how many are passed by position
 * @param optional how many of these, from the last, may be left out
 * @param more whether any number of further ones follows
 * @param keywords the names of those passed by keyword
 * @param optionalKeywords which of these may be left out
 * @param entries whether the entries of a map follow
 */
public record Shape(
    int positional,
    int optional,
    boolean more,
    List<String> keywords,
    List<String> optionalKeywords,
    boolean entries) {

  /** Copies the lists. */
  public Shape {
    keywords = List.copyOf(keywords);
    optionalKeywords = List.copyOf(optionalKeywords);
  }

  static Shape of(ApiMethod method) {
    return new Shape(
        (int) passed(method, Passing.POSITIONAL).count(),
        (int) passed(method, Passing.POSITIONAL).filter(Parameter::isLeftOutIfEmpty).count(),
        passed(method, Passing.EACH).findAny().isPresent(),
        passed(method, Passing.KEYWORD).map(Parameter::pythonName).toList(),
        passed(method, Passing.KEYWORD).filter(Parameter::isLeftOutIfEmpty).map(Parameter::pythonName).toList(),
        passed(method, Passing.ENTRIES).findAny().isPresent());
  }

  private static Stream<Parameter> passed(ApiMethod method, Passing passing) {
    return method.parameters().stream().filter(one -> one.passing() == passing);
  }
}
