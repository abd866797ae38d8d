package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.Delete;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of a file. */
final class StatementReader implements BlockReader {

  /** Python allows no more either. */
  private static final int DEEPEST = 100;

  private final Tokens tokens;
  private final Faults faults;
  private final AllReader all;
  private final ImportReader imports;
  private final AssignmentReader assignments;
  private final DefinitionReader definitions;
  private final CompoundReader compounds;
  private int depth;

  StatementReader(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
    ExpressionReader expressions = new ExpressionReader(tokens);
    ParameterReader parameters = new ParameterReader(tokens, expressions);
    this.all = new AllReader(tokens, expressions);
    this.imports = new ImportReader(tokens);
    this.assignments = new AssignmentReader(tokens, expressions, parameters);
    this.definitions =
        new DefinitionReader(tokens, expressions, parameters, new BodyReader(tokens, assignments), this);
    this.compounds = new CompoundReader(tokens, expressions, this, faults);
  }

  /** Reads the whole file. */
  List<Statement> file() {
    List<Statement> statements = new ArrayList<>();
    while (!tokens.at(Kind.END)) {
      if (!tokens.accept(Kind.DEDENT)) {
        readStatement(false, statements);
      }
    }
    return List.copyOf(statements);
  }

  @Override
  public List<Statement> read(boolean inClass) {
    List<Statement> statements = new ArrayList<>();
    if (!tokens.accept(Kind.NEWLINE)) {
      readLine(statements);
      return List.copyOf(statements);
    }
    if (!tokens.at(Kind.INDENT)) {
      faults.add(tokens.peek().line(), "expected an indented block, found " + tokens.peek().shown());
      return List.of();
    }
    if (depth == DEEPEST) {
      faults.add(tokens.peek().line(), "more than " + DEEPEST + " blocks in each other");
      tokens.skipBlock();
      return List.of();
    }
    tokens.next();
    depth++;
    while (!tokens.at(Kind.END) && !tokens.accept(Kind.DEDENT)) {
      readStatement(inClass, statements);
    }
    depth--;
    return List.copyOf(statements);
  }

  private void readStatement(boolean inClass, List<Statement> into) {
    if (tokens.accept(Kind.NEWLINE)) {
      return;
    }
    if (tokens.at(Kind.INDENT)) {
      faults.add(tokens.peek().line(), "an indented line that belongs to no statement");
      tokens.skipBlock();
      return;
    }
    try {
      if (definitions.isHere()) {
        definitions.read(inClass, into);
      } else if (compounds.isHere()) {
        compounds.read(inClass, into);
      } else {
        readLine(into);
      }
    } catch (SyntaxException fault) {
      faults.add(fault.line(), fault.text());
      tokens.skipLineAndBlock();
    }
  }

  /** Reads the simple statements of a line. */
  private void readLine(List<Statement> into) {
    do {
      try {
        readSimple(into);
        if (!tokens.atStatementEnd()) {
          throw SyntaxException.expected("the end of the statement", tokens.peek());
        }
      } catch (SyntaxException fault) {
        faults.add(fault.line(), fault.text());
        tokens.goTo(tokens.statementEnd());
      }
    } while (tokens.accept(";"));
    tokens.accept(Kind.NEWLINE);
  }

  private void readSimple(List<Statement> into) throws SyntaxException {
    if (tokens.at("import")) {
      imports.readImport(into);
    } else if (tokens.at("from")) {
      imports.readFrom(into);
    } else if (tokens.at("del")) {
      readDelete(into);
    } else if (all.isHere()) {
      all.read(into);
    } else if (assignments.isTypeAlias()) {
      into.add(assignments.typeAlias());
    } else if (!Keywords.declaresNothing(tokens.peek().text()) && assignments.isHere()) {
      readAssignment(into);
    } else {
      tokens.goTo(tokens.statementEnd());
    }
  }

  private void readAssignment(List<Statement> into) throws SyntaxException {
    Assignment assignment = assignments.read();
    if (assignment == null) {
      tokens.goTo(tokens.statementEnd());
    } else {
      assignment.addVariables(into);
    }
  }

  private void readDelete(List<Statement> into) {
    int line = tokens.next().line();
    while (!tokens.atStatementEnd()) {
      Token token = tokens.next();
      boolean whole = tokens.atStatementEnd() || tokens.at(",") || tokens.at(")");
      boolean first = !tokens.at(tokens.position() - 2).is(".");
      if (token.kind() == Kind.NAME && whole && first) {
        into.add(new Delete(line, token.text()));
      }
    }
  }
}
