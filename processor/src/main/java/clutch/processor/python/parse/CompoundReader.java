package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Unread;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.Branch;
import clutch.processor.python.syntax.Statement.Conditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the statements that have others in them: {@code if}, {@code try}, {@code with}, loops and {@code match}. */
final class CompoundReader {

  private static final Set<String> STARTS = Set.of("if", "try", "with", "for", "while");

  private final Tokens tokens;
  private final ExpressionReader expressions;
  private final BlockReader blocks;
  private final Faults faults;

  CompoundReader(Tokens tokens, ExpressionReader expressions, BlockReader blocks, Faults faults) {
    this.faults = faults;
    this.tokens = tokens;
    this.expressions = expressions;
    this.blocks = blocks;
  }

  boolean isHere() {
    Token first = tokens.at("async") ? tokens.peek(1) : tokens.peek();
    return first.kind() == Kind.NAME && (STARTS.contains(first.text()) || (first.is("match") && isMatch()));
  }

  /** A {@code match} is a statement only where a block with a {@code case} is below; else it is a name. */
  private boolean isMatch() {
    int colon = tokens.colon();
    return colon > tokens.position() + 1
        && tokens.at(colon + 1).kind() == Kind.NEWLINE
        && tokens.at(colon + 2).kind() == Kind.INDENT
        && tokens.at(colon + 3).is("case");
  }

  void read(boolean inClass, List<Statement> into) throws SyntaxException {
    tokens.accept("async");
    Token start = tokens.next();
    switch (start.text()) {
      case "if" -> into.add(readIf(start.line(), inClass));
      case "try" -> readTry(start.line(), inClass, into);
      case "with" -> readWith(start.line(), inClass, into);
      case "match" -> into.add(readMatch(start.line(), inClass));
      default -> into.add(readLoop(start, inClass));
    }
  }

  private Statement readIf(int line, boolean inClass) throws SyntaxException {
    List<Branch> branches = new ArrayList<>();
    boolean otherwise = false;
    do {
      Expression condition = expressions.expression();
      tokens.expect(":");
      branches.add(new Branch(condition, otherwise, blocks.read(inClass)));
      otherwise = true;
    } while (tokens.accept("elif"));
    if (tokens.accept("else")) {
      tokens.expect(":");
      branches.add(new Branch(null, true, blocks.read(inClass)));
    }
    return new Conditional(line, List.copyOf(branches));
  }

  /** What stands behind {@code finally} is run in any case. */
  private void readTry(int line, boolean inClass, List<Statement> into) throws SyntaxException {
    List<Branch> branches = new ArrayList<>();
    do {
      skipToColon();
      branches.add(maybe(inClass));
    } while (tokens.accept("except") || tokens.accept("else"));
    into.add(new Conditional(line, List.copyOf(branches)));
    if (tokens.accept("finally")) {
      tokens.expect(":");
      into.addAll(blocks.read(inClass));
    }
  }

  private void readWith(int line, boolean inClass, List<Statement> into) throws SyntaxException {
    int end = colon();
    while (tokens.position() < end) {
      if (tokens.next().is("as")) {
        addTargets(line, "with", into);
      }
    }
    tokens.expect(":");
    into.addAll(blocks.read(inClass));
  }

  private Statement readLoop(Token start, boolean inClass) throws SyntaxException {
    List<Statement> body = new ArrayList<>();
    if (start.is("for")) {
      addTargets(start.line(), "for", body);
      tokens.expect("in");
    }
    skipToColon();
    body.addAll(blocks.read(inClass));
    List<Branch> branches = new ArrayList<>();
    branches.add(new Branch(null, false, List.copyOf(body)));
    if (tokens.accept("else")) {
      tokens.expect(":");
      branches.add(maybe(inClass));
    }
    return new Conditional(start.line(), List.copyOf(branches));
  }

  private Statement readMatch(int line, boolean inClass) throws SyntaxException {
    skipToColon();
    tokens.accept(Kind.NEWLINE);
    tokens.accept(Kind.INDENT);
    List<Branch> branches = new ArrayList<>();
    while (!tokens.at(Kind.END) && !tokens.accept(Kind.DEDENT)) {
      if (tokens.accept("case") && tokens.colon() >= 0) {
        skipToColon();
        branches.add(maybe(inClass));
      } else {
        faults.add(tokens.peek().line(), "expected 'case' and a ':', found " + tokens.peek().shown());
        tokens.skipLineAndBlock();
      }
    }
    return new Conditional(line, List.copyOf(branches));
  }

  private Branch maybe(boolean inClass) {
    return new Branch(null, false, blocks.read(inClass));
  }

  /** The names that a {@code for} or an {@code as} binds; what they are isn't known. */
  private void addTargets(int line, String keyword, List<Statement> into) throws SyntaxException {
    int start = tokens.position();
    Expression target = keyword.equals("for") ? targets() : expressions.operators(Operators.BITWISE_OR);
    Expression value = new Unread(keyword + " " + tokens.shownFrom(start));
    new Assignment(line, List.of(target), null, value, value).addVariables(into);
  }

  private Expression targets() throws SyntaxException {
    List<Expression> targets = new ArrayList<>();
    do {
      tokens.accept("*");
      targets.add(expressions.operators(Operators.BITWISE_OR));
    } while (tokens.accept(",") && !tokens.at("in"));
    return new Expression.TupleOf(List.copyOf(targets));
  }

  private void skipToColon() throws SyntaxException {
    tokens.goTo(colon() + 1);
  }

  private int colon() throws SyntaxException {
    int colon = tokens.colon();
    if (colon < 0) {
      tokens.goTo(tokens.statementEnd());
      throw SyntaxException.expected("':'", tokens.peek());
    }
    return colon;
  }
}
