package clutch.runtime.convert;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.Interpreter.State;
import clutch.runtime.PyIterator;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.InterpreterTypes;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A Python iterator that is asked for elements as Java asks for them. What nobody can tell from a
 * snapshot is asked for more at once: see {@link BuiltinContainers}.
 *
 * @param <T> the elements' type
 */
final class PythonIterator<T extends @Nullable Object> implements PyIterator<T> {

  /** How many elements lie ready at most; that many are reached by doubling. */
  private static final int MOST_AT_ONCE = 256;

  /** An element, as a queue has no place for null. */
  private record Ready<T extends @Nullable Object>(T value) {}

  private final OpenInterpreter interpreter;
  private final Converter<T> element;
  private final String root;
  private final OwnedReference reference;
  private final int mostAtOnce;
  private final Turn turn = new Turn();
  private final Queue<Ready<T>> ready = new ConcurrentLinkedQueue<>();

  /** Python has no more elements; what is ready is all there is. */
  private volatile boolean over;

  // What follows belongs to the thread whose turn it is.
  private int atOnce = 1;
  private long index;
  private @Nullable Throwable failure;

  private PythonIterator(
      OpenInterpreter interpreter, Converter<T> element, String root, long iterator, int mostAtOnce) {
    this.interpreter = interpreter;
    this.element = element;
    this.root = root;
    this.reference = OwnedReference.of(this, interpreter, iterator);
    this.mostAtOnce = mostAtOnce;
  }

  /**
   * Goes over the elements of any iterable but text and mappings. Attached.
   *
   * @param object a borrowed reference
   * @param root where paths into it start
   * @throws Mismatch if it can't be iterated over
   */
  static <T extends @Nullable Object> PythonIterator<T> of(
      OpenInterpreter interpreter, Converter<T> element, long object, String root) {
    long iterator = Elements.iteratorOfSequence(interpreter, "iterable", object);
    int mostAtOnce = BuiltinContainers.include(object) ? MOST_AT_ONCE : 1;
    return new PythonIterator<>(interpreter, element, root, iterator, mostAtOnce);
  }

  /**
   * The Python iterator itself, if it can go on in place of this one. Attached.
   *
   * @param in the interpreter that this thread is attached to
   * @return a new reference; 0 if it lives elsewhere, or has given elements that nobody has taken yet
   */
  long newReference(OpenInterpreter in) {
    return in == interpreter && !over && mostAtOnce == 1 && ready.isEmpty() ? reference.newReference() : 0;
  }

  @Override
  public boolean hasNext() {
    boolean last = over; // looked at first: what is ready then is all there will be
    return !ready.isEmpty() || (!last && interpreter.call(this::fetch));
  }

  @Override
  public T next() {
    while (hasNext()) {
      Ready<T> next = ready.poll();
      if (next != null) {
        return next.value();
      }
    }
    throw new NoSuchElementException("The Python iterator has no more elements");
  }

  /** Whether there were more elements, which other threads may have taken by now. Attached. */
  private boolean fetch() {
    try {
      Turn mine = turn.await();
      try (mine) {
        return fetchInTurn();
      }
    } finally {
      dropOnceOver();
    }
  }

  private boolean fetchInTurn() {
    if (!ready.isEmpty()) {
      return true;
    }
    if (failure != null) {
      Throwable thrown = failure;
      failure = null;
      throw Rethrown.unchecked(thrown);
    }
    if (over || reference.isGone()) {
      over = true;
      return false;
    }
    try {
      // Borrowed: while anybody has the turn, the reference is not given back.
      return fetch(reference.identity());
    } finally {
      if (over) {
        giveBack();
      }
    }
  }

  /** At the end of a turn, unless this thread goes on with the iterator in an outer one. */
  private void giveBack() {
    if (!turn.isNested()) {
      Attachment.release(reference.take());
    }
  }

  /** It may have been closed in vain by another thread, or by code of the iterator's own, during a turn. */
  private void dropOnceOver() {
    if (over && !reference.isGone() && turn.tryBegin()) {
      try (turn) {
        long owned = reference.take();
        if (owned != 0) {
          interpreter.droppedReferences().drop(owned);
        }
      }
    }
  }

  private boolean fetch(long iterator) {
    int most = atOnce;
    atOnce = Math.min(2 * most, mostAtOnce);
    int fetched = 0;
    try {
      while (fetched < most && fetchOne(iterator)) {
        fetched++;
      }
    } catch (ConversionException | PythonException ofElement) {
      if (fetched == 0 || InterpreterTypes.isStop(ofElement)) {
        throw ofElement; // a stop is this call's, and not the element's
      }
      failure = ofElement; // comes out where it belongs, after the elements before it
    }
    return fetched > 0;
  }

  private boolean fetchOne(long iterator) {
    long next = ObjectProtocol.next(iterator);
    if (next == 0) {
      if (Exceptions.isSet() != 0) {
        throw PythonErrors.take();
      }
      over = true;
      return false;
    }
    long at = index++;
    try {
      ready.add(new Ready<>(element.fromPython(interpreter, next)));
      return true;
    } catch (Mismatch mismatch) {
      throw mismatch.in("[" + at + "]").at(root);
    } finally {
      Attachment.release(next);
    }
  }

  @Override
  public void close() {
    try {
      if (!reference.isGone()) {
        interpreter.run(this::closePython);
      }
    } catch (InterpreterClosedException e) {
      if (interpreter.state() == State.OPEN) {
        throw e; // another one's, out of the generator's code
      }
    } finally {
      over = true;
      ready.clear();
      dropOnceOver(); // where it could not be closed, Python closes a generator that it is given back
    }
  }

  /** Attached. */
  private void closePython() {
    Turn mine = turn.await();
    try (mine) {
      failure = null;
      if (reference.isGone()) {
        return;
      }
      long iterator = reference.identity();
      try (Owned name = new Owned(Names.of("close"))) {
        if (Checked.status(ObjectProtocol.hasAttribute(iterator, name.borrow())) != 0) {
          try (Owned close = new Owned(ObjectProtocol.attribute(iterator, name.borrow()))) {
            Attachment.release(Checked.reference(Calling.call(close.borrow())));
          }
        }
        over = true;
        giveBack();
      }
    }
  }
}
