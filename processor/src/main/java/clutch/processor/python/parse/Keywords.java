package clutch.processor.python.parse;

import java.util.Set;

/** The words that Python keeps for itself. */
final class Keywords {

  private static final Set<String> ALL =
      Set.of(
          "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
          "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
          "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return",
          "try", "while", "with", "yield");

  /** Those that only ever start a statement, so they can't stand in brackets. */
  private static final Set<String> STARTING_A_STATEMENT =
      Set.of(
          "assert", "break", "class", "continue", "def", "del", "global", "import", "nonlocal",
          "pass", "raise", "return", "try", "while", "with");

  /** Those that start a statement that declares nothing. */
  private static final Set<String> DECLARING_NOTHING =
      Set.of("assert", "break", "continue", "global", "nonlocal", "pass", "raise", "return", "yield", "await");

  private Keywords() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }

  static boolean onlyStartsStatements(String word) {
    return STARTING_A_STATEMENT.contains(word);
  }

  static boolean declaresNothing(String word) {
    return DECLARING_NOTHING.contains(word);
  }
}
