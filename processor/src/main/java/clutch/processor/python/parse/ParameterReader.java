package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.ParameterKind;
import clutch.processor.python.syntax.Statement.Parameter;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parameters, and type parameters. */
final class ParameterReader {

  private final Tokens tokens;
  private final ExpressionReader expressions;

  ParameterReader(Tokens tokens, ExpressionReader expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads {@code (a, /, b: int = 1, *, c, **d)}. */
  List<Parameter> parameters() throws SyntaxException {
    tokens.expect("(");
    List<Parameter> parameters = new ArrayList<>();
    ParameterKind kind = ParameterKind.POSITIONAL_OR_KEYWORD;
    boolean slash = false;
    while (!tokens.accept(")")) {
      if (tokens.at("/") && kind == ParameterKind.POSITIONAL_OR_KEYWORD && !slash) {
        tokens.next();
        parameters.replaceAll(ParameterReader::onlyByPosition);
        slash = true;
      } else if (tokens.accept("**")) {
        parameters.add(parameter(ParameterKind.VAR_KEYWORD));
      } else if (tokens.accept("*")) {
        if (!tokens.at(",")) {
          parameters.add(parameter(ParameterKind.VAR_POSITIONAL));
        }
        kind = ParameterKind.KEYWORD_ONLY;
      } else {
        parameters.add(parameter(kind));
      }
      if (!tokens.at(")")) {
        tokens.expect(",");
      }
    }
    return List.copyOf(parameters);
  }

  private static Parameter onlyByPosition(Parameter parameter) {
    return new Parameter(
        parameter.name(), ParameterKind.POSITIONAL_ONLY, parameter.hint(), parameter.defaultValue());
  }

  private Parameter parameter(ParameterKind kind) throws SyntaxException {
    String name = tokens.name();
    @Nullable Expression hint = tokens.accept(":") ? expressions.expression() : null;
    @Nullable Expression defaultValue = tokens.accept("=") ? expressions.expression() : null;
    return new Parameter(name, kind, hint, defaultValue);
  }

  /** Reads {@code [T: int, *Ts, **P]}, if it stands here. */
  List<TypeParameter> typeParameters() throws SyntaxException {
    List<TypeParameter> parameters = new ArrayList<>();
    if (tokens.accept("[")) {
      do {
        int stars = tokens.accept("**") ? 2 : tokens.accept("*") ? 1 : 0;
        String name = tokens.name();
        @Nullable Expression bound = tokens.accept(":") ? expressions.expression() : null;
        if (tokens.accept("=")) {
          // What it is when it is left out says nothing of what it can be.
          expressions.expression();
        }
        parameters.add(new TypeParameter(name, bound, stars));
        if (!tokens.at("]")) {
          tokens.expect(",");
        }
      } while (!tokens.accept("]"));
    }
    return List.copyOf(parameters);
  }
}
