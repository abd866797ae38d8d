package clutch.processor.python.parse;

import clutch.processor.python.parse.BodyReader.Body;
import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.ParameterKind;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.ClassDefinition;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import clutch.processor.python.syntax.Statement.Parameter;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads functions and classes. */
final class DefinitionReader {

  private final Tokens tokens;
  private final ExpressionReader expressions;
  private final ParameterReader parameters;
  private final ArgumentReader arguments;
  private final BodyReader bodies;
  private final BlockReader blocks;

  DefinitionReader(
      Tokens tokens,
      ExpressionReader expressions,
      ParameterReader parameters,
      BodyReader bodies,
      BlockReader blocks) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.parameters = parameters;
    this.arguments = new ArgumentReader(tokens, expressions);
    this.bodies = bodies;
    this.blocks = blocks;
  }

  boolean isHere() {
    boolean async = tokens.at("async") && tokens.peek(1).is("def");
    return async || tokens.at("@") || tokens.at("class") || tokens.at("def");
  }

  /** Reads a definition with its decorators; in a class, a method's attributes stand behind it. */
  void read(boolean inClass, List<Statement> into) throws SyntaxException {
    List<Expression> decorators = new ArrayList<>();
    while (tokens.accept("@")) {
      decorators.add(expressions.expression());
      if (!tokens.accept(Kind.NEWLINE)) {
        throw SyntaxException.expected("the end of the decorator", tokens.peek());
      }
    }
    if (tokens.at("class")) {
      into.add(classDefinition(List.copyOf(decorators)));
    } else if (tokens.at("def") || tokens.at("async")) {
      readFunction(List.copyOf(decorators), inClass, into);
    } else {
      throw SyntaxException.expected("a function or a class behind its decorators", tokens.peek());
    }
  }

  private Statement classDefinition(List<Expression> decorators) throws SyntaxException {
    int line = tokens.next().line();
    String name = tokens.name();
    List<TypeParameter> typeParameters = parameters.typeParameters();
    Arguments given = tokens.at("(") ? arguments.read() : Arguments.NONE;
    tokens.expect(":");
    List<Statement> body = blocks.read(true);
    return new ClassDefinition(
        line, name, decorators, typeParameters, given.positional(), given.keywords(), body);
  }

  private void readFunction(List<Expression> decorators, boolean inClass, List<Statement> into)
      throws SyntaxException {
    boolean async = tokens.accept("async");
    int line = tokens.peek().line();
    tokens.expect("def");
    String name = tokens.name();
    List<TypeParameter> typeParameters = parameters.typeParameters();
    List<Parameter> list = parameters.parameters();
    @Nullable Expression result = tokens.accept("->") ? expressions.list() : null;
    tokens.expect(":");
    if (tokens.at(Kind.NEWLINE) && tokens.peek(1).kind() != Kind.INDENT) {
      throw SyntaxException.expected("an indented block", tokens.peek(1));
    }
    Body body = bodies.read(inClass ? self(decorators, list) : null);
    into.add(
        new FunctionDefinition(
            line, name, decorators, typeParameters, list, result, async, body.generator()));
    into.addAll(body.attributes());
  }

  private static @Nullable String self(List<Expression> decorators, List<Parameter> parameters) {
    boolean isStatic = decorators.stream().anyMatch(decorator -> "staticmethod".equals(decorator.dottedName()));
    if (isStatic || parameters.isEmpty()) {
      return null;
    }
    Parameter first = parameters.getFirst();
    boolean positional =
        first.kind() == ParameterKind.POSITIONAL_ONLY || first.kind() == ParameterKind.POSITIONAL_OR_KEYWORD;
    return positional ? first.name() : null;
  }
}
