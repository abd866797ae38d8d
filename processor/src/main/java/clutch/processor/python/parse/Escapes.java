package clutch.processor.python.parse;

/** The escape sequences of Python's strings. */
final class Escapes {

  private static final String SHORT = "\\'\"abfnrtv";
  private static final String MEANT = "\\'\"\u0007\b\f\n\r\t\u000B";

  /** Of a character in {@code \\N{}}. */
  private static final int LONGEST_NAME = 120;

  private Escapes() {}

  /** Appends what the sequence stands for, and returns where the text goes on. */
  static int append(String text, int place, StringBuilder value) {
    char letter = text.charAt(place);
    int known = SHORT.indexOf(letter);
    if (known >= 0) {
      value.append(MEANT.charAt(known));
      return place + 1;
    }
    return switch (letter) {
      case '\n' -> place + 1;
      case 'x' -> number(text, place, place + 1, 2, 16, value);
      case 'u' -> number(text, place, place + 1, 4, 16, value);
      case 'U' -> number(text, place, place + 1, 8, 16, value);
      case 'N' -> named(text, place, value);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(text, place, value);
      default -> unchanged(text, place, value);
    };
  }

  private static int octal(String text, int place, StringBuilder value) {
    int end = place;
    while (end < text.length() && end < place + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
      end++;
    }
    return number(text, place, place, end - place, 8, value);
  }

  private static int number(String text, int letter, int start, int length, int radix, StringBuilder value) {
    int end = start + length;
    if (end > text.length()) {
      return unchanged(text, letter, value);
    }
    long point = 0;
    for (int place = start; place < end; place++) {
      int digit = Character.digit(text.charAt(place), radix);
      if (digit < 0) {
        return unchanged(text, letter, value);
      }
      point = point * radix + digit;
    }
    if (point > Character.MAX_CODE_POINT) {
      return unchanged(text, letter, value);
    }
    value.appendCodePoint((int) point);
    return end;
  }

  private static int named(String text, int place, StringBuilder value) {
    int close = text.substring(place, Math.min(text.length(), place + LONGEST_NAME)).indexOf('}') + place;
    if (!text.startsWith("{", place + 1) || close < place) {
      return unchanged(text, place, value);
    }
    try {
      value.appendCodePoint(Character.codePointOf(text.substring(place + 2, close)));
      return close + 1;
    } catch (IllegalArgumentException unknown) {
      return unchanged(text, place, value);
    }
  }

  /** Python leaves what it doesn't know as it is. */
  private static int unchanged(String text, int place, StringBuilder value) {
    value.append('\\').append(text.charAt(place));
    return place + 1;
  }
}
