package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a function's body, for the little that it says about the function and its object. */
final class BodyReader {

  private final Tokens tokens;
  private final AssignmentReader assignments;

  BodyReader(Tokens tokens, AssignmentReader assignments) {
    this.tokens = tokens;
    this.assignments = assignments;
  }

  /**
   * What a body says.
   *
   * @param generator whether it yields
   * @param attributes what it gives to {@code self}
   */
  record Body(boolean generator, List<Statement> attributes) {}

  /** Reads the body behind a function's colon; {@code self} is null if the function is no method. */
  Body read(@Nullable String self) {
    int start = tokens.position();
    tokens.skipLineAndBlock();
    int end = tokens.position();
    List<Statement> attributes = new ArrayList<>();
    boolean generator = false;
    tokens.goTo(start);
    int statement = start;
    int lastRead = -1;
    int open = 0;
    while (tokens.position() < end) {
      statement = open == 0 && startsStatement() ? tokens.position() : statement;
      open = tokens.at(Kind.NEWLINE) ? 0 : open + Brackets.change(tokens.peek());
      if (tokens.at("def") || tokens.at("class")) {
        tokens.skipLineAndBlock();
      } else if (tokens.at("lambda")) {
        // Its yields are its own.
        tokens.skipExpression();
      } else {
        if (self != null && lastRead != statement && isAttribute(self)) {
          addAttributes(statement, self, attributes);
          lastRead = statement;
        }
        generator |= tokens.next().is("yield");
      }
    }
    tokens.goTo(end);
    return new Body(generator, List.copyOf(attributes));
  }

  /** Whether an attribute of {@code self} stands here, and could be a target. */
  private boolean isAttribute(String self) {
    return tokens.at(self)
        && tokens.peek(1).is(".")
        && tokens.peek(2).kind() == Kind.NAME
        && Brackets.endsExpression(tokens.peek(3));
  }

  private boolean startsStatement() {
    Token before = tokens.at(tokens.position() - 1);
    return before.kind() == Kind.NEWLINE || before.kind() == Kind.INDENT || before.kind() == Kind.DEDENT
        || before.is(";") || before.is(":");
  }

  /** Reads the statement, if it is an assignment, and goes back to where it was. */
  private void addAttributes(int statement, String self, List<Statement> attributes) {
    int here = tokens.position();
    tokens.goTo(statement);
    try {
      Assignment assignment = assignments.isHere() ? assignments.read() : null;
      if (assignment != null && tokens.atStatementEnd()) {
        assignment.addAttributes(self, attributes);
      }
    } catch (SyntaxException unreadable) {
      // Nothing is said of what stands in a function; an attribute less is known.
    }
    tokens.goTo(here);
  }
}
