package clutch.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Python exception that reached Java.
 *
 * <p>Its stack trace starts with Python's frames, innermost first, as {@code
 * python.statistics.mean(statistics.py:327)}, and goes on with the Java frames of the caller. What
 * Python raised it {@code from}, or while handling what, is its {@linkplain #getCause() cause}.
 *
 * <p>{@code SystemExit} and {@code KeyboardInterrupt} are exceptions like any other here: neither
 * ends the process.
 */
public final class PythonException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** The qualified name of the class. */
  private final String typeName;

  /** What {@code str()} gave. */
  private final String pythonMessage;

  /** PEP 678. */
  @SuppressWarnings("serial") // what List.copyOf makes is serializable
  private final List<String> notes;

  /**
   * A Python exception as it was caught; made by Clutch.
   *
   * @param typeName the qualified name of its class, without {@code builtins}
   * @param pythonMessage what {@code str()} of it gives
   * @param notes its {@code __notes__} (PEP 678)
   * @param cause the exception behind it, or null
   */
  public PythonException(
      String typeName, String pythonMessage, List<String> notes, @Nullable Throwable cause) {
    super(describe(typeName, pythonMessage, notes), cause);
    this.typeName = typeName;
    this.pythonMessage = pythonMessage;
    this.notes = List.copyOf(notes);
  }

  /**
   * The qualified name of the exception's class, as Python prints it: {@code ValueError}, {@code
   * json.decoder.JSONDecodeError}.
   *
   * @return the name; built-in exceptions come without {@code builtins}
   */
  public String typeName() {
    return typeName;
  }

  /**
   * What {@code str()} of the exception gives; where that raises itself, a text that says so.
   *
   * @return the message, perhaps empty
   */
  public String pythonMessage() {
    return pythonMessage;
  }

  /**
   * The notes added with {@code add_note} (PEP 678).
   *
   * @return the notes in their order, perhaps none
   */
  public List<String> notes() {
    return notes;
  }

  private static String describe(String typeName, String message, List<String> notes) {
    StringBuilder text = new StringBuilder(typeName);
    if (!message.isEmpty()) {
      text.append(": ").append(message);
    }
    notes.forEach(note -> text.append('\n').append(note));
    return text.toString();
  }
}
