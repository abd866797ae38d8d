package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.PythonNames;
import org.jspecify.annotations.Nullable;

/** The name of a keyword argument has to be one in Python. */
final class KeywordNames implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Parameter parameter : method.parameters()) {
      if (parameter.passing() == Passing.KEYWORD) {
        check(parameter, parameter.keyword(), problems);
      }
    }
  }

  private static void check(Parameter parameter, @Nullable Given keyword, Problems problems) {
    String name = parameter.pythonName();
    Position position =
        keyword == null || keyword.isDefault() ? parameter.position() : keyword.position();
    if (!PythonNames.isName(name)) {
      String meant = name.strip().replaceAll("[- ]", "_");
      problems.add(
          Message.MALFORMED_NAME,
          position,
          name,
          PythonNames.isName(meant) ? " Did you mean \"%s\"?".formatted(meant) : " Give the name that the parameter has there: @Keyword(\"name\").");
    } else if (PythonNames.isKeyword(name)) {
      problems.add(
          Message.RESERVED_NAME,
          position,
          name,
          "Give the name that the parameter has there, for example: @Keyword(\"%s_\").".formatted(name));
    }
  }
}
