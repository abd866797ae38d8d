package clutch.runtime.glue;

import java.util.List;

/**
 * How a Java method passes its arguments.
 *
 * @param positional how many are always passed by position
 * @param more whether further ones may be, from a variable-arity parameter
 * @param keywordNames which are passed by keyword, in the order in which they are added
 * @param entries whether the entries of a map are passed by keyword as well
 */
public record Shape(int positional, boolean more, List<String> keywordNames, boolean entries) {

  /**
   * So many positional arguments and nothing else.
   *
   * @param count how many
   * @return the shape
   */
  public static Shape positional(int count) {
    return new Shape(count, false, List.of(), false);
  }

  /**
   * This, and further positional arguments from a variable-arity parameter.
   *
   * @return the shape
   */
  public Shape plusMore() {
    return new Shape(positional, true, keywordNames, entries);
  }

  /**
   * This, and keyword arguments.
   *
   * @param names their Python names
   * @return the shape
   */
  public Shape keywords(String... names) {
    return new Shape(positional, more, List.of(names), entries);
  }

  /**
   * This, and each entry of a map as a keyword argument.
   *
   * @return the shape
   */
  public Shape plusEntries() {
    return new Shape(positional, more, keywordNames, true);
  }
}
