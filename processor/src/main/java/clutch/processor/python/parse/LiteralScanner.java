package clutch.processor.python.parse;

import static clutch.processor.python.parse.Characters.isDigit;
import static clutch.processor.python.parse.Characters.isNewline;
import static clutch.processor.python.parse.Characters.isQuote;

import java.util.Locale;
import java.util.Set;

/** Finds where string literals and numbers end. */
final class LiteralScanner {

  private static final Set<String> PREFIXES = Set.of("r", "u", "b", "br", "rb", "f", "fr", "rf", "t", "tr", "rt");

  private final String text;
  private final FieldScanner fields;

  LiteralScanner(String text) {
    this.text = text;
    this.fields = new FieldScanner(text, this);
  }

  /** Where the quotes of a string literal start whose prefix may start here, or -1 if none does. */
  int quotes(int start) {
    int place = start;
    while (place < text.length() && place - start < 2 && Character.isLetter(text.charAt(place))) {
      place++;
    }
    if (place == text.length() || !isQuote(text.charAt(place))) {
      return -1;
    }
    return place == start || PREFIXES.contains(prefix(start, place)) ? place : -1;
  }

  /** The end of the string literal, or -1 if it has none. */
  int end(int start, int quotes, int nesting) {
    String prefix = prefix(start, quotes);
    if (prefix.contains("f") || prefix.contains("t")) {
      return fields.end(quotes, prefix.contains("r"), nesting);
    }
    char quote = text.charAt(quotes);
    boolean triple = isTriple(quotes);
    int place = quotes + (triple ? 3 : 1);
    while (place < text.length()) {
      char character = text.charAt(place);
      if (character == '\\') {
        place = afterEscape(place);
      } else if (character == quote && (!triple || isTriple(place))) {
        return place + (triple ? 3 : 1);
      } else if (!triple && isNewline(character)) {
        return -1;
      } else {
        place++;
      }
    }
    return -1;
  }

  boolean isTriple(int quotes) {
    char quote = text.charAt(quotes);
    return quotes + 2 < text.length() && text.charAt(quotes + 1) == quote && text.charAt(quotes + 2) == quote;
  }

  /** What follows a backslash and the character behind it; a line break of two characters counts as one. */
  int afterEscape(int backslash) {
    return text.startsWith("\r\n", backslash + 1) ? backslash + 3 : Math.min(backslash + 2, text.length());
  }

  /** The end of a number. */
  int numberEnd(int start) {
    int place = start;
    if (text.charAt(start) == '0' && start + 1 < text.length() && "xXoObB".indexOf(text.charAt(start + 1)) >= 0) {
      place += 2;
      while (place < text.length() && isHexDigit(text.charAt(place))) {
        place++;
      }
      return place;
    }
    place = digits(place);
    if (place < text.length() && text.charAt(place) == '.') {
      place = digits(place + 1);
    }
    if (place < text.length() && "eE".indexOf(text.charAt(place)) >= 0) {
      int power = place + 1;
      if (power < text.length() && "+-".indexOf(text.charAt(power)) >= 0) {
        power++;
      }
      if (power < text.length() && isDigit(text.charAt(power))) {
        place = digits(power);
      }
    }
    return place < text.length() && "jJ".indexOf(text.charAt(place)) >= 0 ? place + 1 : place;
  }

  private int digits(int start) {
    int place = start;
    while (place < text.length() && (isDigit(text.charAt(place)) || text.charAt(place) == '_')) {
      place++;
    }
    return place;
  }

  private static boolean isHexDigit(char character) {
    return character == '_' || (character < 128 && Character.digit(character, 16) >= 0);
  }

  private String prefix(int start, int quotes) {
    return text.substring(start, quotes).toLowerCase(Locale.ROOT);
  }
}
