package clutch.runtime.convert;

/**
 * A parameter of a Java method that Python calls.
 *
 * @param name its name in Python
 * @param passing how Python passes it
 * @param optional whether Python may leave it out, which is None
 * @param converter converts its value; of all values that are passed one by one, a list or a map
 */
public record JavaParameter(
    String name, Passing passing, boolean optional, Converter<?> converter) {

  /** How Python passes a value. */
  public enum Passing {
    /** By position or by its name. */
    POSITIONAL,
    /** Any number of values by position, {@code *values}. */
    EACH,
    /** By its name; by position too, where nothing else can be meant. */
    KEYWORD,
    /** Any number of values by names of their own, {@code **values}. */
    ENTRIES
  }
}
