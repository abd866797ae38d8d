package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Map.Entry} to a {@code tuple} of two and back. Attached. */
final class Entries {

  private Entries() {}

  static <K extends @Nullable Object, V extends @Nullable Object> long toPython(
      OpenInterpreter interpreter,
      Converter<K> keys,
      Converter<V> values,
      Map.Entry<? extends K, ? extends V> entry) {
    try (Owned tuple = new Owned(Sequences.newTuple(2))) {
      set(tuple, 0, interpreter, keys, entry.getKey());
      set(tuple, 1, interpreter, values, entry.getValue());
      return tuple.handOut();
    }
  }

  private static <T extends @Nullable Object> void set(
      Owned tuple, int index, OpenInterpreter interpreter, Converter<T> converter, T value) {
    long item;
    try {
      item = converter.toPython(interpreter, value);
    } catch (Mismatch mismatch) {
      throw mismatch.in("[" + index + "]");
    }
    Checked.status(Sequences.setTupleItem(tuple.borrow(), index, item));
  }

  static <K extends @Nullable Object, V extends @Nullable Object> Map.Entry<K, V> fromPython(
      OpenInterpreter interpreter, Converter<K> keys, Converter<V> values, long object) {
    if (!Types.isInstance(object, Constants.TUPLE)) {
      throw Mismatch.expected("tuple of two", object);
    }
    long size = Sequences.tupleSize(object);
    if (size != 2) {
      throw new Mismatch("expected tuple of two, got one of " + size);
    }
    return new SimpleImmutableEntry<>(
        get(interpreter, keys, object, 0), get(interpreter, values, object, 1));
  }

  private static <T extends @Nullable Object> T get(
      OpenInterpreter interpreter, Converter<T> converter, long tuple, int index) {
    try {
      return converter.fromPython(interpreter, Sequences.tupleItem(tuple, index));
    } catch (Mismatch mismatch) {
      throw mismatch.in("[" + index + "]");
    }
  }
}
