package clutch.processor.python.parse;

import clutch.processor.python.syntax.ParameterKind;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.Branch;
import clutch.processor.python.syntax.Statement.ClassDefinition;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import clutch.processor.python.syntax.Statement.Parameter;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file declares, one line each, as {@code declarations.py} has them. */
final class DeclarationLines {

  private final Set<String> lines = new TreeSet<>();

  private DeclarationLines() {}

  static Set<String> of(List<Statement> statements) {
    DeclarationLines declarations = new DeclarationLines();
    declarations.addAll(statements, "");
    return declarations.lines;
  }

  private void addAll(List<Statement> statements, String outer) {
    statements.forEach(statement -> add(statement, outer));
  }

  private void add(Statement statement, String outer) {
    switch (statement) {
      case FunctionDefinition function -> lines.add(line(function, outer));
      case ClassDefinition type -> {
        lines.add(
            "class " + outer + type.name() + " " + type.line() + " " + type.bases().size() + " "
                + String.join(",", type.keywords().keySet()) + " " + type.decorators().size()
                + typeParameters(type.typeParameters()));
        addAll(type.body(), outer + type.name() + ".");
      }
      case Statement.Variable variable -> lines.add("variable " + outer + variable.name());
      case Statement.Attribute attribute -> lines.add("attribute " + outer + attribute.name());
      case Statement.TypeAlias alias -> lines.add("type " + outer + alias.name() + typeParameters(alias.typeParameters()));
      case Statement.All all -> {
        // Python's parser knows nothing of it.
      }
      case Statement.Import imported -> lines.add("import " + imported.module() + " " + named(imported.alias()));
      case Statement.FromImport from ->
          lines.add("from " + ".".repeat(from.level()) + from.module() + " " + from.name() + " " + named(from.alias()));
      case Statement.Delete delete -> lines.add("del " + outer + delete.name());
      case Statement.Conditional conditional -> {
        for (Branch branch : conditional.branches()) {
          addAll(branch.body(), outer);
        }
      }
    }
  }

  private static String named(@Nullable String alias) {
    return alias == null ? "None" : alias;
  }

  private static String line(FunctionDefinition function, String outer) {
    String kind = (function.async() ? "async " : "") + (function.generator() ? "generator " : "");
    String parameters = function.parameters().stream().map(DeclarationLines::shown).collect(Collectors.joining(","));
    long hints = function.parameters().stream().filter(parameter -> parameter.hint() != null).count();
    String result = function.result() == null ? "False" : "True";
    return kind + "function " + outer + function.name() + " " + function.line() + " " + parameters + " " + hints + " "
        + result + " " + function.decorators().size() + typeParameters(function.typeParameters());
  }

  private static String shown(Parameter parameter) {
    String stars =
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          default -> "";
        };
    String mark =
        parameter.kind() == ParameterKind.POSITIONAL_ONLY ? "/"
            : parameter.kind() == ParameterKind.KEYWORD_ONLY ? "!" : "";
    return stars + parameter.name() + mark + (parameter.defaultValue() == null ? "" : "=");
  }

  private static String typeParameters(List<TypeParameter> parameters) {
    return parameters.stream().map(parameter -> " " + parameter.name()).collect(Collectors.joining());
  }
}
