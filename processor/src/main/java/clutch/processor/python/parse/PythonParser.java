package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a Python file declares: a {@code .py} or a {@code .pyi}. */
public final class PythonParser {

  private PythonParser() {}

  /**
   * Reads a file.
   *
   * @param bytes the file's bytes, in the encoding that it names, or in UTF-8
   * @return what it declares, and what could not be read
   */
  public static SourceFile parse(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    return source.fault() == null ? parse(source.text()) : new SourceFile(List.of(), List.of(source.fault()));
  }

  /**
   * Reads a file.
   *
   * @param text the file's text
   * @return what it declares, and what could not be read
   */
  public static SourceFile parse(String text) {
    Faults faults = new Faults();
    Tokens tokens = new Tokens(text, Tokenizer.tokens(text, faults));
    List<Statement> statements = new StatementReader(tokens, faults).file();
    return new SourceFile(statements, faults.byLine());
  }

  /**
   * Reads an expression that stands in a string, as a hint may.
   *
   * @param text the string
   * @return the expression, or null if it is none
   */
  public static @Nullable Expression expression(String text) {
    if (text.isBlank()) {
      return null;
    }
    // As Python does, so that it may go over several lines; a comment at its end must not hide the bracket.
    String bracketed = "(" + text + "\n)";
    Faults faults = new Faults();
    Tokens tokens = new Tokens(bracketed, Tokenizer.tokens(bracketed, faults));
    try {
      Expression expression = new ExpressionReader(tokens).list();
      return tokens.atStatementEnd() && faults.byLine().isEmpty() ? expression : null;
    } catch (SyntaxException fault) {
      return null;
    }
  }
}
