package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.JavaBody;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Python calls for the elements of a Java iterator: without an argument for the next one, with one to
 * close it.
 *
 * @param <T> the elements' type
 */
final class JavaElements<T extends @Nullable Object> implements JavaBody {

  private final String root;
  private final Converter<T> element;

  /** Java iterators are for one thread at a time; Python has many. Taken detached. */
  private final ReentrantLock turn = new ReentrantLock();

  private @Nullable Supplier<? extends Iterator<? extends T>> open;
  private @Nullable Iterator<? extends T> iterator;
  private @Nullable AutoCloseable closing;
  private long index;

  private record Pulled<T extends @Nullable Object>(T value, long index) {}

  /**
   * The elements of an iterator.
   *
   * @param root where paths into them start, for messages
   * @param element converts them
   * @param open gives the iterator, when the first element is asked for
   * @param closing what to close after the last one; null if nothing
   */
  JavaElements(
      String root,
      Converter<T> element,
      Supplier<? extends Iterator<? extends T>> open,
      @Nullable AutoCloseable closing) {
    this.root = root;
    this.element = element;
    this.open = open;
    this.closing = closing;
  }

  @Override
  public long call(OpenInterpreter interpreter, long arguments, int count) throws Exception {
    if (count != 0) {
      Detached.<@Nullable Void, Exception>call(this::close);
      References.increment(Constants.NONE);
      return Constants.NONE;
    }
    Pulled<T> pulled = Detached.<@Nullable Pulled<T>, Exception>call(this::pull);
    if (pulled == null) {
      Exceptions.set(Constants.STOP_ITERATION, Constants.NONE);
      return 0;
    }
    try {
      return element.toPython(interpreter, pulled.value());
    } catch (Mismatch mismatch) {
      throw mismatch.in("[" + pulled.index() + "]").at(root);
    }
  }

  /** Null at the end, and for ever after it. */
  private @Nullable Pulled<T> pull() throws Exception {
    turn.lockInterruptibly();
    try {
      if (open != null) {
        iterator = open.get();
        open = null;
      }
      if (iterator != null && iterator.hasNext()) {
        return new Pulled<>(iterator.next(), index++);
      }
      end();
      return null;
    } finally {
      turn.unlock();
    }
  }

  private @Nullable Void close() throws Exception {
    turn.lockInterruptibly();
    try {
      end();
      return null;
    } finally {
      turn.unlock();
    }
  }

  private void end() throws Exception {
    open = null;
    iterator = null;
    AutoCloseable last = closing;
    closing = null;
    if (last != null) {
      last.close();
    }
  }
}
