package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;

/**
 * A walk over the elements of a Python object. It goes by the object's iterator, which stands what
 * other threads, or the elements themselves, do to the object meanwhile. Attached.
 */
final class Elements implements AutoCloseable {

  private static final int USUAL_SIZE = 10;

  private final Owned iterator;
  private final int expectedSize;
  private long current;
  private int index = -1;

  private Elements(Owned iterator, int expectedSize) {
    this.iterator = iterator;
    this.expectedSize = expectedSize;
  }

  /**
   * Starts before the first element.
   *
   * @param expected what would fit, for the message
   * @param object a borrowed reference
   * @throws Mismatch if it can't be iterated over
   */
  static Elements of(String expected, long object) {
    return new Elements(new Owned(iterator(expected, object)), expectedSize(object));
  }

  private static long iterator(String expected, long object) {
    long iterator = ObjectProtocol.iterator(object);
    if (iterator == 0) {
      throw Checked.refusal(expected, object);
    }
    return iterator;
  }

  /**
   * As {@link #of}, for what is to be a sequence: text, bytes and mappings are iterable, but their
   * characters, numbers and keys are hardly what was meant.
   */
  static Elements ofSequence(KnownTypes types, String expected, long object) {
    refuseTextAndMappings(types, expected, object);
    return of(expected, object);
  }

  /** As {@link #ofSequence}, but a new reference to the iterator itself. */
  static long iteratorOfSequence(KnownTypes types, String expected, long object) {
    refuseTextAndMappings(types, expected, object);
    return iterator(expected, object);
  }

  private static void refuseTextAndMappings(KnownTypes types, String expected, long object) {
    long type = Constants.typeOf(object);
    if (type != Constants.LIST
        && type != Constants.TUPLE
        && (isText(object) || types.isMapping(object))) {
      throw Mismatch.expected(expected, object);
    }
  }

  private static boolean isText(long object) {
    return Types.isInstance(object, Constants.STR)
        || Types.isInstance(object, Constants.BYTES)
        || Types.isInstance(object, Constants.BYTEARRAY);
  }

  private static int expectedSize(long object) {
    long type = Constants.typeOf(object);
    if (type == Constants.LIST) {
      return Lengths.ofArray(Sequences.listSize(object));
    }
    return type == Constants.TUPLE ? Lengths.ofArray(Sequences.tupleSize(object)) : USUAL_SIZE;
  }

  /** How many elements there may be. */
  int expectedSize() {
    return expectedSize;
  }

  /** Goes on to the next element, if there is one. */
  boolean next() {
    release();
    current = ObjectProtocol.next(iterator.borrow());
    index++;
    if (current == 0 && Exceptions.isSet() != 0) {
      throw PythonErrors.take();
    }
    return current != 0;
  }

  /** The element, borrowed until the next step. */
  long element() {
    return current;
  }

  /** The place of the element; after the last one, how many there were. */
  int index() {
    return index;
  }

  /** The element does not fit. */
  Mismatch at(Mismatch mismatch) {
    return mismatch.in("[" + index + "]");
  }

  private void release() {
    long former = current;
    current = 0;
    Attachment.release(former);
  }

  @Override
  public void close() {
    release();
    iterator.close();
  }
}
