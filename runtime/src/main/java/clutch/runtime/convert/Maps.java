package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps to {@code dict}, and back from any mapping: what {@code collections.abc.Mapping} says is one, or
 * what {@code dict()} takes for one, because it has {@code keys}. What comes from Python is an unmodifiable {@code
 * LinkedHashMap} in Python's order. Keys that differ on one side and are equal on the other are
 * refused, as one entry would get lost. Attached.
 */
final class Maps {

  private static final String EXPECTED = "mapping";
  private static final String KEY_STEP = " key";

  private Maps() {}

  static <K extends @Nullable Object, V extends @Nullable Object> long toPython(
      OpenInterpreter interpreter, Converter<K> keys, Converter<V> values, Map<? extends K, ? extends V> map) {
    try (Owned dict = new Owned(Mappings.newDict())) {
      int size = 0;
      for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
        try (Owned key = new Owned(key(interpreter, keys, entry.getKey()));
            Owned value = new Owned(value(interpreter, values, entry.getValue(), key.borrow()))) {
          put(dict.borrow(), key.borrow(), value.borrow(), ++size);
        }
      }
      return dict.handOut();
    }
  }

  private static <K extends @Nullable Object> long key(
      OpenInterpreter interpreter, Converter<K> keys, K key) {
    try {
      return keys.toPython(interpreter, key);
    } catch (Mismatch mismatch) {
      throw mismatch.in(KEY_STEP);
    }
  }

  private static <V extends @Nullable Object> long value(
      OpenInterpreter interpreter, Converter<V> values, V value, long key) {
    try {
      return values.toPython(interpreter, value);
    } catch (Mismatch mismatch) {
      throw mismatch.in(Description.step(key));
    }
  }

  private static void put(long dict, long key, long value, int size) {
    if (Mappings.setDictItem(dict, key, value) < 0) {
      RuntimeException refusal = Checked.refusal("a hashable key of a dict", key);
      throw refusal instanceof Mismatch mismatch ? mismatch.in(KEY_STEP) : refusal;
    }
    if (Mappings.dictSize(dict) != size) {
      throw new Mismatch("two keys are equal in Python, the second is " + Description.of(key))
          .in(KEY_STEP);
    }
  }

  static <K extends @Nullable Object, V extends @Nullable Object> SequencedMap<K, V> fromPython(
      OpenInterpreter interpreter, Converter<K> keys, Converter<V> values, long object) {
    if (Constants.typeOf(object) != Constants.DICT && !KnownTypes.of(interpreter).isLikeMapping(object)) {
      throw Mismatch.expected(EXPECTED, object);
    }
    // A copy, which is nobody else's, so that what happens to the mapping meanwhile does no harm.
    try (Owned dict = new Owned(copy(object));
        Elements keysOfDict = Elements.ofList(Mappings.keys(dict.borrow()), keys.plainType());
        Elements valuesOfDict = Elements.ofList(Mappings.values(dict.borrow()), values.plainType())) {
      SequencedMap<K, V> map = LinkedHashMap.newLinkedHashMap(keysOfDict.expectedSize());
      while (keysOfDict.next() && valuesOfDict.next()) {
        read(interpreter, keys, values, keysOfDict.element(), valuesOfDict.element(), map);
      }
      return Collections.unmodifiableSequencedMap(map);
    }
  }

  private static long copy(long mapping) {
    if (Constants.typeOf(mapping) == Constants.DICT) {
      return Mappings.copyDict(mapping);
    }
    try (Owned copy = new Owned(Mappings.newDict())) {
      Checked.status(Mappings.updateDict(copy.borrow(), mapping));
      return copy.handOut();
    }
  }

  private static <K extends @Nullable Object, V extends @Nullable Object> void read(
      OpenInterpreter interpreter,
      Converter<K> keys,
      Converter<V> values,
      long key,
      long value,
      Map<K, V> map) {
    K javaKey;
    try {
      javaKey = keys.fromPython(interpreter, key);
    } catch (Mismatch mismatch) {
      throw mismatch.in(KEY_STEP);
    }
    V javaValue;
    try {
      javaValue = values.fromPython(interpreter, value);
    } catch (Mismatch mismatch) {
      throw mismatch.in(Description.step(key));
    }
    int before = map.size();
    map.put(javaKey, javaValue);
    if (map.size() == before) {
      throw new Mismatch("two keys are equal in Java, the second is " + Description.of(key))
          .in(KEY_STEP);
    }
  }
}
