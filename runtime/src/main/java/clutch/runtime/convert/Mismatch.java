package clutch.runtime.convert;

import clutch.runtime.ConversionException;
import org.jspecify.annotations.Nullable;

/**
 * A value that does not fit, on its way out to where the path to it is complete. It has no stack
 * trace: what the user sees is the {@link ConversionException} made from it.
 */
public final class Mismatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Longer paths are cut in the middle: only a container that contains itself has them. */
  private static final int LONGEST_PATH = 200;

  private final String problem;
  private final StringBuilder path = new StringBuilder();

  /**
   * A value that does not fit.
   *
   * @param problem such as {@code expected float, got str 'n/a'}
   */
  public Mismatch(String problem) {
    super(problem, null, false, false);
    this.problem = problem;
  }

  /**
   * A Python object that does not fit. Attached.
   *
   * @param expected what would fit, such as {@code float}
   * @param object a borrowed reference to what was there
   */
  public static Mismatch expected(String expected, long object) {
    return new Mismatch("expected %s, got %s".formatted(expected, Description.of(object)));
  }

  /**
   * A null where there is no place for it.
   *
   * @param expected what would fit, with its article, such as {@code a String}
   */
  static Mismatch unexpectedNull(String expected) {
    return new Mismatch(
        "expected %s, got null; declare it Optional or @Nullable to pass None".formatted(expected));
  }

  /**
   * Says one step more of where the value lies.
   *
   * @param step such as {@code [3]} or {@code .price}
   * @return this
   */
  Mismatch in(String step) {
    path.insert(0, step);
    return this;
  }

  /** A Java value in a message: what it is, not what it says. */
  static String describe(@Nullable Object value) {
    return value == null ? "null" : "an instance of " + value.getClass().getName();
  }

  /**
   * What the user sees.
   *
   * @param root a parameter's name, or {@code result}
   */
  public ConversionException at(String root) {
    String way = path.toString();
    if (way.length() > LONGEST_PATH) {
      way = way.substring(0, LONGEST_PATH / 2) + "..." + way.substring(way.length() - LONGEST_PATH / 2);
    }
    return new ConversionException(root + way, problem);
  }
}
