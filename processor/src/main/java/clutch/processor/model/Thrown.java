package clutch.processor.model;

/**
 * A type in a {@code throws} clause.
 *
 * @param name the exception
 * @param kind what the generated code has to do about it
 */
public record Thrown(JavaName name, Kind kind) {

  /** What the generated code has to do about an exception. */
  public enum Kind {
    /** Nothing: it is unchecked, or a subclass of another one in the clause. */
    UNCHECKED,
    /** Hand it through. */
    CHECKED,
    /** It is no {@link Exception}, and cannot be handed through. */
    NOT_AN_EXCEPTION
  }
}
