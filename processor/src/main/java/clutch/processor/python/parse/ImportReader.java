package clutch.processor.python.parse;

import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.FromImport;
import clutch.processor.python.syntax.Statement.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads imports. */
final class ImportReader {

  private final Tokens tokens;

  ImportReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads {@code import json.decoder as decoder, json}. */
  void readImport(List<Statement> into) throws SyntaxException {
    int line = tokens.next().line();
    do {
      into.add(new Import(line, module(), alias()));
    } while (tokens.accept(","));
  }

  /** Reads {@code from .decoder import (JSONDecoder as Decoder, JSONDecodeError)}. */
  void readFrom(List<Statement> into) throws SyntaxException {
    int line = tokens.next().line();
    int level = 0;
    while (tokens.at(".") || tokens.at("...")) {
      level += tokens.next().text().length();
    }
    String module = level > 0 && tokens.at("import") ? "" : module();
    tokens.expect("import");
    if (tokens.accept("*")) {
      into.add(new FromImport(line, level, module, "*", null));
      return;
    }
    boolean brackets = tokens.accept("(");
    do {
      into.add(new FromImport(line, level, module, tokens.name(), alias()));
    } while (tokens.accept(",") && !(brackets && tokens.at(")")));
    if (brackets) {
      tokens.expect(")");
    }
  }

  private String module() throws SyntaxException {
    StringBuilder module = new StringBuilder(tokens.name());
    while (tokens.accept(".")) {
      module.append('.').append(tokens.name());
    }
    return module.toString();
  }

  private @Nullable String alias() throws SyntaxException {
    return tokens.accept("as") ? tokens.name() : null;
  }
}
