package clutch.processor.python.parse;

import static clutch.processor.python.parse.Characters.isNewline;

import clutch.processor.python.parse.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a Python file into tokens. */
final class Tokenizer {

  private final String text;
  private final Faults faults;
  private final LiteralScanner literals;
  private final Indentation indentation;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  /** The brackets that are open, and their lines. */
  private final StringBuilder open = new StringBuilder();
  private int openedAt;

  private int place;
  private int line = 1;
  private boolean atLineStart = true;
  /** An f-string without end makes all others doubtful, and to look for each one's end would take too long. */
  private boolean oldFields;

  private Tokenizer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
    this.literals = new LiteralScanner(text);
    this.indentation = new Indentation(faults);
  }

  /** The tokens of a text, the last of which is {@link Kind#END}. */
  static List<Token> tokens(String text, Faults faults) {
    Tokenizer tokenizer = new Tokenizer(text, faults);
    tokenizer.read();
    return tokenizer.tokens;
  }

  private void read() {
    place = text.startsWith("\uFEFF") ? 1 : 0;
    while (place < text.length()) {
      if (atLineStart && open.isEmpty()) {
        startLine();
      } else {
        readToken();
      }
    }
    if (!open.isEmpty()) {
      faults.add(openedAt, "'" + open.charAt(open.length() - 1) + "' is never closed");
    }
    if (!tokens.isEmpty() && tokens.getLast().kind() != Kind.NEWLINE) {
      add(Kind.NEWLINE, "", place, place);
    }
    indentation.to(0, line, kind -> add(kind, "", place, place));
    add(Kind.END, "", place, place);
  }

  private void startLine() {
    int column = 0;
    for (; place < text.length(); place++) {
      char character = text.charAt(place);
      if (character == ' ') {
        column++;
      } else if (character == '\t') {
        column = (column / 8 + 1) * 8;
      } else if (character == '\f') {
        column = 0;
      } else {
        break;
      }
    }
    atLineStart = false;
    if (place < text.length() && text.charAt(place) != '#' && !isNewline(text.charAt(place))) {
      indentation.to(column, line, kind -> add(kind, "", place, place));
    }
  }

  private void readToken() {
    char character = text.charAt(place);
    if (isNewline(character)) {
      endLine();
    } else if (character == ' ' || character == '\t' || character == '\f') {
      place++;
    } else if (character == '#') {
      while (place < text.length() && !isNewline(text.charAt(place))) {
        place++;
      }
    } else if (character == '\\') {
      joinLines();
    } else if (!readString()) {
      readWord(text.codePointAt(place));
    }
  }

  private void endLine() {
    int end = place;
    skipNewline();
    if (!open.isEmpty() && Keywords.onlyStartsStatements(firstWord())) {
      faults.add(openedAt, "'" + open.charAt(open.length() - 1) + "' is never closed");
      open.setLength(0);
    }
    if (open.isEmpty()) {
      atLineStart = true;
      if (!tokens.isEmpty() && !endsLine(tokens.getLast().kind())) {
        tokens.add(new Token(Kind.NEWLINE, "", line - 1, end, end));
      }
    }
  }

  private static boolean endsLine(Kind kind) {
    return kind == Kind.NEWLINE || kind == Kind.INDENT || kind == Kind.DEDENT;
  }

  private void skipNewline() {
    place += text.startsWith("\r\n", place) ? 2 : 1;
    line++;
  }

  /** The word that the line starts with, if it is as short as a keyword. */
  private String firstWord() {
    int start = place;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 10 && Characters.continuesName(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private void joinLines() {
    place++;
    if (place < text.length() && isNewline(text.charAt(place))) {
      skipNewline();
    } else {
      faults.add(line, "unexpected character after a backslash");
    }
  }

  private boolean readString() {
    int quotes = literals.quotes(place);
    if (quotes < 0) {
      return false;
    }
    int start = place;
    int startLine = line;
    int end = stringEnd(start, quotes);
    while (place < end) {
      if (isNewline(text.charAt(place))) {
        skipNewline();
      } else {
        place++;
      }
    }
    tokens.add(new Token(Kind.STRING, text.substring(start, place), startLine, start, place));
    return true;
  }

  private int stringEnd(int start, int quotes) {
    int end = oldFields ? -1 : literals.end(start, quotes, 0);
    if (end < 0) {
      oldFields |= quotes > start;
      end = literals.end(quotes, quotes, 0);
    }
    if (end >= 0) {
      return end;
    }
    faults.add(line, "a string without end");
    if (literals.isTriple(quotes)) {
      return text.length();
    }
    int lineEnd = quotes;
    while (lineEnd < text.length() && !isNewline(text.charAt(lineEnd))) {
      lineEnd++;
    }
    return lineEnd;
  }

  private void readWord(int point) {
    int start = place;
    if (Characters.startsName(point)) {
      while (place < text.length() && Characters.continuesName(text.codePointAt(place))) {
        place += Character.charCount(text.codePointAt(place));
      }
      add(Kind.NAME, name(text.substring(start, place)), start, place);
      return;
    }
    boolean fraction = point == '.' && start + 1 < text.length() && Characters.isDigit(text.charAt(start + 1));
    if (Characters.isDigit(point) || fraction) {
      place = literals.numberEnd(start);
      add(Kind.NUMBER, text.substring(start, place), start, place);
      return;
    }
    String operator = Operators.at(text, start);
    if (operator == null) {
      place += Character.charCount(point);
      faults.add(line, "unexpected character " + Shown.character(point));
      return;
    }
    place += operator.length();
    add(Kind.OPERATOR, operator, start, place);
    follow(operator);
  }

  /** Keeps account of brackets. */
  private void follow(String operator) {
    if ("([{".contains(operator)) {
      if (open.isEmpty()) {
        openedAt = line;
      }
      open.append(operator);
    } else if (")]}".contains(operator)) {
      if (open.isEmpty()) {
        faults.add(line, "'" + operator + "' closes nothing");
        return;
      }
      char opening = open.charAt(open.length() - 1);
      open.setLength(open.length() - 1);
      if ("([{".indexOf(opening) != ")]}".indexOf(operator)) {
        faults.add(line, "'" + operator + "' doesn't close '" + opening + "'");
      }
    }
  }

  private String name(String written) {
    @Nullable String known = names.get(written);
    if (known == null) {
      boolean isPlain = written.chars().allMatch(unit -> unit < 128);
      known = isPlain ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
      names.put(written, known);
    }
    return known;
  }

  private void add(Kind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, line, start, end));
  }
}
