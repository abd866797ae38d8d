package clutch.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Of types that are serializable. */
  @SuppressWarnings("serial")
  private final Map<String, Object> attributes;

  /** While it is made with a stack trace that is known: the JVM need not look for one. */
  private transient boolean hasStackTrace;

  /**
   * A Python exception as it was caught; made by Clutch.
   *
   * @param typeName the qualified name of its class, without {@code builtins}
   * @param pythonMessage what {@code str()} of it gives
   * @param notes its {@code __notes__} (PEP 678)
   * @param attributes its attributes that are plain values
   * @param cause the exception behind it, or null
   */
  public PythonException(
      String typeName,
      String pythonMessage,
      List<String> notes,
      Map<String, Object> attributes,
      @Nullable Throwable cause) {
    this(typeName, pythonMessage, notes, attributes, cause, null);
  }

  /**
   * A Python exception whose stack trace is known; made by Clutch.
   *
   * @param typeName the qualified name of its class, without {@code builtins}
   * @param pythonMessage what {@code str()} of it gives
   * @param notes its {@code __notes__} (PEP 678)
   * @param attributes its attributes that are plain values
   * @param cause the exception behind it, or null
   * @param stackTrace its stack trace, innermost first; null for the calling thread's
   */
  public PythonException(
      String typeName,
      String pythonMessage,
      List<String> notes,
      Map<String, Object> attributes,
      @Nullable Throwable cause,
      StackTraceElement @Nullable [] stackTrace) {
    this.hasStackTrace = stackTrace != null;
    super(describe(typeName, pythonMessage, notes), cause);
    this.typeName = typeName;
    this.pythonMessage = pythonMessage;
    this.notes = List.copyOf(notes);
    this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    if (stackTrace != null) {
      setStackTrace(stackTrace);
      this.hasStackTrace = false;
    }
  }

  /** {@inheritDoc} */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return hasStackTrace ? this : super.fillInStackTrace();
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

  /**
   * An attribute of the exception, such as {@code lineno} of a {@code SyntaxError} or {@code code} of an
   * {@code HTTPError}. It was read when the exception reached Java, so it can be had after the
   * interpreter's end.
   *
   * @param name its name in Python
   * @param type {@code Long} or {@code Integer}, {@code BigInteger}, {@code Double}, {@code Boolean}, {@code
   *     String}, {@code byte[]} or {@code List}; {@code Object} for any of them
   * @param <T> the type
   * @return its value; empty if it is none of {@link #attributes()}
   * @throws ConversionException if it is of another type
   */
  public <T> Optional<T> attribute(String name, Class<T> type) {
    Object value = attributes.get(name);
    if (type == Integer.class && value instanceof Long number && number == number.intValue()) {
      value = number.intValue();
    }
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new ConversionException(
          name, "expected %s, got %s".formatted(type.getSimpleName(), value.getClass().getSimpleName()));
    }
    return Optional.of(type.cast(value));
  }

  /**
   * The exception's attributes that are plain values: numbers, text, bytes, and lists and tuples of them, as
   * {@code Object} has them. {@code args} is among them. Left out is what is None, an object of any other
   * class, larger than 64 KB or 100 elements, a property, or named {@code _so}.
   *
   * @return the values by their names, perhaps none; it can't be modified
   */
  public Map<String, Object> attributes() {
    return attributes;
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
