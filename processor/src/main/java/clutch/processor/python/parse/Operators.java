package clutch.processor.python.parse;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Python's operators and delimiters. */
final class Operators {

  private static final Set<String> LONG =
      Set.of(
          "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=");
  private static final String SINGLE = "()[]{},:;.=+-*/%&|^~<>@";
  private static final Set<String> AUGMENTED =
      Set.of("+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=");

  /** How strong those between two operands bind. */
  private static final Map<String, Integer> STRENGTHS =
      Map.ofEntries(
          Map.entry("or", 1),
          Map.entry("and", 2),
          Map.entry("<", 4), Map.entry(">", 4), Map.entry("<=", 4), Map.entry(">=", 4),
          Map.entry("==", 4), Map.entry("!=", 4), Map.entry("in", 4), Map.entry("is", 4), Map.entry("not", 4),
          Map.entry("|", 5),
          Map.entry("^", 6),
          Map.entry("&", 7),
          Map.entry("<<", 8), Map.entry(">>", 8),
          Map.entry("+", 9), Map.entry("-", 9),
          Map.entry("*", 10), Map.entry("/", 10), Map.entry("//", 10), Map.entry("%", 10), Map.entry("@", 10));

  /** That of {@code or}, which binds least. */
  static final int WEAKEST = 1;

  /** That of comparisons. */
  static final int COMPARISON = 4;

  /** That of {@code |}, the weakest that can stand in a target or behind a star. */
  static final int BITWISE_OR = 5;

  private Operators() {}

  /** The operator at a place of a text, or null if there is none. */
  static @Nullable String at(String text, int place) {
    for (int length = 3; length > 1; length--) {
      if (place + length <= text.length()) {
        String candidate = text.substring(place, place + length);
        if (LONG.contains(candidate)) {
          return candidate;
        }
      }
    }
    return SINGLE.indexOf(text.charAt(place)) < 0 ? null : String.valueOf(text.charAt(place));
  }

  /** How strong a token binds what stands around it; 0 if it is no operator between two. */
  static int strength(Token token) {
    return token.kind() == Token.Kind.OPERATOR || token.kind() == Token.Kind.NAME
        ? STRENGTHS.getOrDefault(token.text(), 0)
        : 0;
  }

  static boolean isAugmented(Token token) {
    return token.kind() == Token.Kind.OPERATOR && AUGMENTED.contains(token.text());
  }
}
