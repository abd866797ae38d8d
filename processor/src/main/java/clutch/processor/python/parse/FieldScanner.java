package clutch.processor.python.parse;

import static clutch.processor.python.parse.Characters.isNewline;
import static clutch.processor.python.parse.Characters.isQuote;

/**
 * Finds where f-strings and t-strings end, in whose fields any expression may stand, strings with the same quotes too.
 */
final class FieldScanner {

  private static final int DEEPEST = 50;
  /** Of a character in {@code \\N{}}. */
  private static final int LONGEST_NAME = 120;

  private final String text;
  private final LiteralScanner literals;

  FieldScanner(String text, LiteralScanner literals) {
    this.text = text;
    this.literals = literals;
  }

  /** The end of the literal whose quotes start here, or -1 if it has none. */
  int end(int quotes, boolean raw, int nesting) {
    if (nesting > DEEPEST) {
      return -1;
    }
    char quote = text.charAt(quotes);
    boolean triple = literals.isTriple(quotes);
    int place = quotes + (triple ? 3 : 1);
    while (place >= 0 && place < text.length()) {
      char character = text.charAt(place);
      if (character == quote && (!triple || literals.isTriple(place))) {
        return place + (triple ? 3 : 1);
      }
      if (!triple && isNewline(character)) {
        return -1;
      }
      if (character == '\\') {
        place = afterBackslash(place, raw);
      } else if (character == '{') {
        place = text.startsWith("{{", place) ? place + 2 : fieldEnd(place, quote, triple, nesting);
      } else {
        place++;
      }
    }
    return -1;
  }

  /** A backslash hides a quote, but no brace, except in {@code \N{DASH}}. */
  private int afterBackslash(int place, boolean raw) {
    if (!raw && text.startsWith("\\N{", place)) {
      int close = text.substring(place, Math.min(text.length(), place + LONGEST_NAME)).indexOf('}');
      return close < 0 ? place + 3 : place + close + 1;
    }
    return text.startsWith("{", place + 1) ? place + 1 : literals.afterEscape(place);
  }

  /** The end of a field, behind its brace. */
  private int fieldEnd(int brace, char quote, boolean triple, int nesting) {
    int open = 0;
    int place = brace + 1;
    while (place >= 0 && place < text.length()) {
      char character = text.charAt(place);
      int quotes = Character.isLetter(character) || isQuote(character) ? literals.quotes(place) : -1;
      if (quotes >= 0) {
        place = literals.end(place, quotes, nesting + 1);
      } else if (Characters.continuesName(character)) {
        place = nameEnd(place);
      } else if (character == '#') {
        place = lineEnd(place);
      } else if (open == 0 && character == '}') {
        return place + 1;
      } else if (open == 0 && character == ':') {
        return formatEnd(place + 1, quote, triple, nesting);
      } else {
        open += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
        place++;
      }
    }
    return -1;
  }

  /** The end of a field whose format starts here; a format may hold fields. */
  private int formatEnd(int start, char quote, boolean triple, int nesting) {
    if (nesting > DEEPEST) {
      return -1;
    }
    int place = start;
    while (place >= 0 && place < text.length()) {
      char character = text.charAt(place);
      if (character == '}') {
        return place + 1;
      }
      boolean quoted = character == quote && (!triple || literals.isTriple(place));
      if (quoted || (!triple && isNewline(character))) {
        return -1;
      }
      place = character == '{' ? fieldEnd(place, quote, triple, nesting + 1) : place + 1;
    }
    return -1;
  }

  private int nameEnd(int start) {
    int place = start;
    while (place < text.length() && Characters.continuesName(text.charAt(place))) {
      place++;
    }
    return place;
  }

  private int lineEnd(int start) {
    int place = start;
    while (place < text.length() && !isNewline(text.charAt(place))) {
      place++;
    }
    return place;
  }
}
