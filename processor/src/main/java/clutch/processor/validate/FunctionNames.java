package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.PythonNames;

/** The name of a function or an attribute has to be one in Python. */
final class FunctionNames implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    String name = method.pythonName();
    if (!PythonNames.isName(name)) {
      problems.add(Message.MALFORMED_NAME, method.namePosition(), name, hint(method, name));
    } else if (PythonNames.isKeyword(name)) {
      problems.add(
          Message.RESERVED_NAME,
          method.namePosition(),
          name,
          "Give the name that it has there, for example: @%s(\"%s_\").".formatted(annotation(method), name));
    }
  }

  private static String hint(ApiMethod method, String name) {
    if (method.callable() == null && (method.attribute() == null || method.attribute().isDefault())) {
      return " Give the name that it has there: @%s(\"name\").".formatted(annotation(method));
    }
    if (name.isBlank() && method.attribute() == null) {
      return " Leave the annotation out to use \"%s\".".formatted(PythonNames.snakeCase(method.name()));
    }
    int inner = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'));
    if (inner > 0 && PythonNames.isName(name.substring(inner + 1))) {
      return " To reach inside %s, annotate an interface with @PythonCallable(\"module:%s\")."
          .formatted(name.substring(0, inner), name.substring(0, inner).replace(':', '.'));
    }
    String meant = name.strip().replaceFirst("\\(\\)$", "").replace('-', '_');
    return PythonNames.isName(meant) ? " Did you mean \"%s\"?".formatted(meant) : "";
  }

  private static String annotation(ApiMethod method) {
    return method.attribute() == null ? "PythonCallable" : "PythonAttribute";
  }
}
