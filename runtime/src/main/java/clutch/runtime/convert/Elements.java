package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ItemLayout;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;

/**
 * A walk over the elements of a Python object. It goes by the object's iterator, or through a list as that does,
 * which stands what other threads, or the elements themselves, do to the object meanwhile. Attached.
 */
final class Elements implements AutoCloseable {

  private static final int USUAL_SIZE = 10;

  /** What is walked over: an iterator, a tuple or a list. */
  private final long walked;

  private Way way;

  /** The list that a copy was made of. */
  private final long list;

  /** Whether {@link #walked} is given back at the end. */
  private final boolean owned;

  /** What is read without a reference of this walk's own. */
  private final long plainType;

  private final int expectedSize;
  private long current;
  private boolean currentOwned;
  private int index = -1;

  private enum Way {
    ITERATOR,
    /** Nobody changes a tuple. */
    TUPLE,
    /** Only Python code changes it, in other threads too, and none runs while what is plain is converted. */
    LIST,
    /** Without a GIL others may change a list at any moment: so a tuple of it, as far as its items are plain. */
    COPY,
    /** What is not plain may change the list, which is then read by a call for each item. */
    LIST_BY_CALLS
  }

  private Elements(long walked, Way way, boolean owned, long plainType, int expectedSize) {
    this(walked, way, owned, plainType, expectedSize, 0);
  }

  private Elements(long walked, Way way, boolean owned, long plainType, int expectedSize, long list) {
    this.list = list;
    this.walked = walked;
    this.way = way;
    this.owned = owned;
    this.plainType = plainType;
    this.expectedSize = expectedSize;
  }

  /**
   * Starts before the first element.
   *
   * @param plainType the elements that are converted without any Python code being run; 0 for none
   * @param expected what would fit, for the message
   * @param object a borrowed reference
   * @throws Mismatch if it can't be iterated over
   */
  static Elements of(long plainType, String expected, long object) {
    long type = Constants.typeOf(object);
    if (type == Constants.TUPLE && ItemLayout.readsTuples()) {
      return new Elements(object, Way.TUPLE, false, 0, Lengths.ofArray(Sequences.tupleSize(object)));
    }
    if (type != Constants.LIST) {
      int size = type == Constants.TUPLE ? Lengths.ofArray(Sequences.tupleSize(object)) : USUAL_SIZE;
      return new Elements(iterator(expected, object), Way.ITERATOR, true, 0, size);
    }
    int size = Lengths.ofArray(Sequences.listSize(object));
    if (ItemLayout.readsLists()) {
      return new Elements(object, Way.LIST, false, plainType, size);
    }
    if (plainType != 0 && ItemLayout.readsTuples()) {
      long tuple = Checked.reference(Sequences.listToTuple(object));
      return new Elements(tuple, Way.COPY, true, plainType, Lengths.ofArray(Sequences.tupleSize(tuple)), object);
    }
    return new Elements(iterator(expected, object), Way.ITERATOR, true, 0, size);
  }

  /**
   * As {@link #of}, through a list that is nobody else's.
   *
   * @param list an owned reference, which is taken over; 0 with an exception set
   */
  static Elements ofList(long list, long plainType) {
    try (Owned owned = new Owned(list)) {
      if (!ItemLayout.readsOwnLists()) {
        return of(0, "list", owned.borrow()); // an iterator, which holds the list
      }
      int size = Lengths.ofArray(Sequences.listSize(list));
      return new Elements(owned.handOut(), Way.LIST, true, plainType, size);
    }
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
  static Elements ofSequence(
      OpenInterpreter interpreter, long plainType, String expected, long object) {
    refuseTextAndMappings(interpreter, expected, object);
    return of(plainType, expected, object);
  }

  /** As {@link #ofSequence}, but a new reference to the iterator itself. */
  static long iteratorOfSequence(OpenInterpreter interpreter, String expected, long object) {
    refuseTextAndMappings(interpreter, expected, object);
    return iterator(expected, object);
  }

  private static void refuseTextAndMappings(OpenInterpreter interpreter, String expected, long object) {
    long type = Constants.typeOf(object);
    if (type != Constants.LIST
        && type != Constants.TUPLE
        && (isText(object) || KnownTypes.of(interpreter).isMapping(object))) {
      throw Mismatch.expected(expected, object);
    }
  }

  private static boolean isText(long object) {
    return Types.isInstance(object, Constants.STR)
        || Types.isInstance(object, Constants.BYTES)
        || Types.isInstance(object, Constants.BYTEARRAY);
  }

  /** How many elements there may be. */
  int expectedSize() {
    return expectedSize;
  }

  /** Goes on to the next element, if there is one. */
  boolean next() {
    release();
    index++;
    return switch (way) {
      case LIST -> nextOfList();
      case TUPLE -> nextOfTuple();
      case COPY -> nextOfCopy();
      case LIST_BY_CALLS -> nextOfListByCall();
      case ITERATOR -> nextOfIterator();
    };
  }

  private boolean nextOfList() {
    if (index >= Sequences.listSize(walked)) {
      return false;
    }
    long item = Sequences.borrowListItem(walked, index);
    if (Constants.typeOf(item) != plainType) {
      References.increment(item);
      currentOwned = true;
    }
    current = item;
    return true;
  }

  private boolean nextOfTuple() {
    if (index >= expectedSize) {
      return false;
    }
    current = Sequences.tupleItem(walked, index);
    return true;
  }

  private boolean nextOfCopy() {
    if (nextOfTuple() && Constants.typeOf(current) != plainType) {
      way = Way.LIST_BY_CALLS;
      return nextOfListByCall();
    }
    return index < expectedSize;
  }

  private boolean nextOfListByCall() {
    current = index < Sequences.listSize(list) ? Sequences.listItem(list, index) : 0;
    if (current == 0) {
      Exceptions.clear(); // Another thread has made it shorter just now.
      return false;
    }
    currentOwned = true;
    return true;
  }

  private boolean nextOfIterator() {
    current = ObjectProtocol.next(walked);
    if (current == 0) {
      if (Exceptions.isSet() != 0) {
        throw PythonErrors.take();
      }
      return false;
    }
    currentOwned = true;
    return true;
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
    if (currentOwned) {
      currentOwned = false;
      References.decrement(current);
    }
  }

  @Override
  public void close() {
    try {
      release();
    } finally {
      if (owned) {
        Attachment.release(walked);
      }
    }
  }
}
