package clutch.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of an interface whose values are Python objects.
 *
 * @param isHandle whether it extends {@code PyObject}, whose methods are not Python's to answer
 * @param isCloseable whether it extends {@code AutoCloseable}, so that {@code close()} ends its use
 * @param entered what {@code __enter__} returns, if it extends {@code PyContextManager}; else null
 * @param inherited what it inherits of Java's own interfaces, whose names mean nothing in Python
 */
public record ObjectTraits(
    boolean isHandle, boolean isCloseable, @Nullable ValueType entered, List<Inherited> inherited) {

  /** Copies the list. */
  public ObjectTraits {
    inherited = List.copyOf(inherited);
  }

  /**
   * The abstract methods that come from one of Java's own interfaces.
   *
   * @param from the simple name of that interface
   * @param methods the names of its methods
   * @param instead what to declare in their place
   */
  public record Inherited(String from, List<String> methods, String instead) {

    /** Copies the list. */
    public Inherited {
      methods = List.copyOf(methods);
    }
  }
}
