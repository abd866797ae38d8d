package clutch.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A Python iterator in Java: what a result of type {@code Iterator} is. Each element is taken from Python
 * when Java asks for it, by {@link #next()} or, as Python has no other way to know, by {@link #hasNext()}.
 *
 * <p>Any thread may use it; threads take turns. What Python raises, and an element that does not fit, comes
 * out of the method that asked for it; one may ask for the next element after that. Once there are no more
 * elements, or it was closed, there are none for ever. After its interpreter has closed, asking for
 * elements throws {@link InterpreterClosedException}.
 *
 * @param <T> the elements' type
 */
public interface PyIterator<T extends @Nullable Object> extends Iterator<T>, AutoCloseable {

  /**
   * Ends the iteration: calls the Python iterator's {@code close()}, if it has one, and gives it back. A
   * generator runs its {@code finally} blocks then. Waits for a thread that is asking for an element.
   *
   * <p>Closing twice is harmless; so is closing after the last element, or after the interpreter's end. An
   * iterator that is never closed is given back to Python once it has been garbage collected.
   *
   * @throws PythonException what {@code close()} raised
   */
  @Override
  void close();
}
