package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Bytes;
import clutch.processor.python.syntax.Expression.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What string literals stand for. */
final class StringValues {

  private StringValues() {}

  /** The value of literals that stand one behind the other; null if there is a computed one among them. */
  static @Nullable Expression of(List<String> literals) {
    StringBuilder value = new StringBuilder();
    boolean bytes = false;
    for (String literal : literals) {
      int quotes = 0;
      while (!Characters.isQuote(literal.charAt(quotes))) {
        quotes++;
      }
      String prefix = literal.substring(0, quotes).toLowerCase(Locale.ROOT);
      if (prefix.contains("f") || prefix.contains("t")) {
        return null;
      }
      bytes |= prefix.contains("b");
      String content = content(literal.substring(quotes));
      value.append(prefix.contains("r") ? content : unescaped(content));
    }
    return bytes ? new Bytes(String.join(" ", literals)) : new Text(value.toString());
  }

  private static String content(String quoted) {
    String quote = quoted.substring(0, 1);
    int length = quoted.length() >= 6 && quoted.startsWith(quote.repeat(3)) ? 3 : 1;
    // A literal without end has no quote there.
    boolean isClosed = quoted.endsWith(quote.repeat(length)) && quoted.length() >= 2 * length;
    int end = isClosed ? quoted.length() - length : quoted.length();
    return quoted.substring(length, end).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String unescaped(String content) {
    if (content.indexOf('\\') < 0) {
      return content;
    }
    StringBuilder value = new StringBuilder(content.length());
    int place = 0;
    while (place < content.length()) {
      char character = content.charAt(place);
      if (character != '\\' || place + 1 == content.length()) {
        value.append(character);
        place++;
      } else {
        place = Escapes.append(content, place + 1, value);
      }
    }
    return value.toString();
  }
}
