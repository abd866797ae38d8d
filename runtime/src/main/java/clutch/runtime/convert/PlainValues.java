package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.BytesObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.FloatObjects;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.interpreter.Attachment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values that Java can keep without Python: numbers, text, bytes, and lists of them. They are read through C
 * functions alone, and no large ones. Attached.
 */
final class PlainValues {

  private static final int LONGEST_TEXT = 1 << 16;
  private static final int LONGEST_LIST = 100;
  private static final int DEEPEST_LIST = 3;

  private PlainValues() {}

  /**
   * A value as {@code Object} has it.
   *
   * @param object a borrowed reference
   * @return null for None, and for what is no such value
   */
  static @Nullable Object read(long object) {
    try {
      return read(object, 0);
    } catch (Mismatch | PythonException unreadable) {
      return null;
    }
  }

  private static @Nullable Object read(long object, int depth) {
    if (object == Constants.TRUE || object == Constants.FALSE) {
      return object == Constants.TRUE;
    }
    if (Types.isInstance(object, Constants.INT)) {
      return Ints.asNumber(object);
    }
    if (Types.isInstance(object, Constants.FLOAT)) {
      return FloatObjects.asDouble(object);
    }
    if (Types.isInstance(object, Constants.STR)) {
      return UnicodeObjects.length(object) <= LONGEST_TEXT ? Strings.fromPython(object) : null;
    }
    if (Types.isInstance(object, Constants.BYTES)) {
      return BytesObjects.size(object) <= LONGEST_TEXT ? Bytes.fromPython(object) : null;
    }
    if (Types.isInstance(object, Constants.TUPLE)) {
      return list(Sequences.tupleSize(object), depth, index -> newReference(Sequences.tupleItem(object, index)));
    }
    if (Types.isInstance(object, Constants.LIST)) {
      return list(Sequences.listSize(object), depth, index -> Sequences.listItem(object, index));
    }
    return null;
  }

  /** Null if any of its elements is no plain value. */
  private static @Nullable List<@Nullable Object> list(long size, int depth, LongUnaryOperator item) {
    if (size > LONGEST_LIST || depth == DEEPEST_LIST) {
      return null;
    }
    List<@Nullable Object> list = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      long element = item.applyAsLong(i);
      if (element == 0) {
        Exceptions.clear(); // another thread has made the list shorter
        return null;
      }
      try {
        Object plain = read(element, depth + 1);
        if (plain == null && element != Constants.NONE) {
          return null;
        }
        list.add(plain);
      } finally {
        Attachment.release(element);
      }
    }
    return Collections.unmodifiableList(list);
  }

  private static long newReference(long borrowed) {
    References.increment(borrowed);
    return borrowed;
  }
}
