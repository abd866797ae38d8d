package clutch.processor.model;

/**
 * A type argument of a functional interface.
 *
 * @param wildcard whether it is written as a wildcard
 * @param type the type, or the bound of the wildcard
 */
public record TypeArgument(Wildcard wildcard, ValueType type) {

  /** How much of a type argument is left open. */
  public enum Wildcard {
    /** None: {@code String}. */
    NONE,
    /** {@code ?}. */
    ANY,
    /** {@code ? extends String}. */
    EXTENDS,
    /** {@code ? super String}. */
    SUPER
  }

  /**
   * The type argument as a person writes it.
   *
   * @return Java source, with simple names
   */
  public String text() {
    return switch (wildcard) {
      case NONE -> type.text();
      case ANY -> "?";
      case EXTENDS -> "? extends " + type.text();
      case SUPER -> "? super " + type.text();
    };
  }
}
