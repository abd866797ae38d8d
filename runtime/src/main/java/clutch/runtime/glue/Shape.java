package clutch.runtime.glue;

import java.util.List;

/**
 * How a Java method passes its arguments.
 *
 * @param positional how many are passed by position
 * @param optional how many of these, from the last, are left out when they are empty
 * @param more whether further ones may be, from a variable-arity parameter
 * @param keywordNames which are passed by keyword, in the order in which they are added
 * @param optionalKeywords which of these are left out when they are empty
 * @param entries whether the entries of a map are passed by keyword as well
 */
public record Shape(
    int positional,
    int optional,
    boolean more,
    List<String> keywordNames,
    List<String> optionalKeywords,
    boolean entries) {

  /**
   * So many positional arguments and nothing else.
   *
   * @param count how many
   * @return the shape
   */
  public static Shape positional(int count) {
    return new Shape(count, 0, false, List.of(), List.of(), false);
  }

  /**
   * This, and the last of the positional arguments are left out when they are empty.
   *
   * @param count how many
   * @return the shape
   */
  public Shape lastOptional(int count) {
    return new Shape(positional, count, more, keywordNames, optionalKeywords, entries);
  }

  /**
   * This, and further positional arguments from a variable-arity parameter.
   *
   * @return the shape
   */
  public Shape plusMore() {
    return new Shape(positional, optional, true, keywordNames, optionalKeywords, entries);
  }

  /**
   * This, and keyword arguments.
   *
   * @param names their Python names
   * @return the shape
   */
  public Shape keywords(String... names) {
    return new Shape(positional, optional, more, List.of(names), optionalKeywords, entries);
  }

  /**
   * This, and some of the keyword arguments are left out when they are empty.
   *
   * @param names their Python names
   * @return the shape
   */
  public Shape optionalKeywords(String... names) {
    return new Shape(positional, optional, more, keywordNames, List.of(names), entries);
  }

  /**
   * This, and each entry of a map as a keyword argument.
   *
   * @return the shape
   */
  public Shape plusEntries() {
    return new Shape(positional, optional, more, keywordNames, optionalKeywords, true);
  }

  /** Whether anything is left out when it is empty. */
  boolean hasOptional() {
    return optional > 0 || !optionalKeywords.isEmpty();
  }

  /** This, when everything is empty that may be. */
  Shape withoutOptional() {
    List<String> left = keywordNames.stream().filter(name -> !optionalKeywords.contains(name)).toList();
    return new Shape(positional - optional, 0, more, left, List.of(), entries);
  }
}
