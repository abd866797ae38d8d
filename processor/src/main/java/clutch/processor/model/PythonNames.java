package clutch.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Python allows as a name, and what a Java name becomes there. */
public final class PythonNames {

  private static final Pattern ACCESSOR = Pattern.compile("^(?:get|is|set)(?=\\p{Lu})");
  private static final Pattern WORD_AFTER_ACRONYM = Pattern.compile("(\\p{Lu}+)(\\p{Lu}\\p{Ll})");
  private static final Pattern WORD_AFTER_LOWER_CASE = Pattern.compile("([\\p{Ll}\\p{Nd}])(\\p{Lu})");

  private static final Set<String> KEYWORDS =
      Set.of(
          "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
          "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
          "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return",
          "try", "while", "with", "yield");

  private PythonNames() {}

  /**
   * The Python name for a Java name: {@code toJSONString} is {@code to_json_string}.
   *
   * @param javaName a Java name
   * @return the name in snake case
   */
  public static String snakeCase(String javaName) {
    String words = WORD_AFTER_ACRONYM.matcher(javaName).replaceAll("$1_$2");
    return WORD_AFTER_LOWER_CASE.matcher(words).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
  }

  /**
   * The Python attribute for a Java method that reads or writes it: {@code getMaxSize} is {@code
   * max_size}.
   *
   * @param javaName the method's name
   * @return the name in snake case, without get, is or set
   */
  public static String attributeName(String javaName) {
    return snakeCase(ACCESSOR.matcher(javaName).replaceFirst(""));
  }

  /**
   * Whether a text has the form of a Python name, keywords included.
   *
   * @param text the text
   * @return true if it could be a name
   */
  public static boolean isName(String text) {
    return !text.isEmpty()
        && isStart(text.codePointAt(0))
        && text.codePoints().allMatch(point -> isStart(point) || isPart(point));
  }

  /**
   * Whether Python keeps a name for itself.
   *
   * @param name a name
   * @return true for a keyword such as {@code class}
   */
  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  private static boolean isStart(int point) {
    return point == '_' || Character.isUnicodeIdentifierStart(point);
  }

  private static boolean isPart(int point) {
    return Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point);
  }
}
