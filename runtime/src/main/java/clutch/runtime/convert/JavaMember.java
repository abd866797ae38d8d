package clutch.runtime.convert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Python can do with a Java object behind an interface.
 *
 * @param name its name in Python
 * @param kind what it is in Python
 * @param parameters what it takes, in Java's order
 * @param result converts what it returns
 * @param body calls the Java method
 * @param <T> the interface
 */
public record JavaMember<T>(
    String name, Kind kind, List<JavaParameter> parameters, Converter<?> result, Body<T> body) {

  /** Copies the list. */
  public JavaMember {
    parameters = List.copyOf(parameters);
  }

  /** What a Java method is in Python. */
  public enum Kind {
    /** A method. */
    METHOD,
    /** Reads an attribute. */
    READ,
    /** Writes an attribute. */
    WRITE
  }

  /**
   * A call of the Java method.
   *
   * @param <T> the interface
   */
  @FunctionalInterface
  public interface Body<T> {

    /**
     * Calls it.
     *
     * @param object the Java object
     * @param arguments one for each parameter, of its Java type
     * @return its result; null if it has none
     * @throws Throwable what it throws
     */
    @Nullable Object call(T object, @Nullable Object[] arguments) throws Throwable;
  }
}
