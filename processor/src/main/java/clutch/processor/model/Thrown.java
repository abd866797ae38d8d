package clutch.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A type in a {@code throws} clause.
 *
 * @param name the exception
 * @param kind what the generated code has to do about it
 * @param raised the Python exception that it stands for, or null if it stands for none
 */
public record Thrown(JavaName name, Kind kind, @Nullable Raised raised) {

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
