package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Python object taken apart by names: of a mapping its keys, of any other object its attributes.
 * What else it has is left alone. Attached.
 */
final class NamedParts {

  /** They have attributes of their own, but none that a record could mean. */
  private static final long[] WITHOUT_PARTS = {
    Constants.BOOL, Constants.INT, Constants.FLOAT, Constants.STR, Constants.BYTES, Constants.BYTEARRAY,
    Constants.LIST, Constants.TUPLE, Constants.SET, Constants.FROZENSET
  };

  private NamedParts() {}

  static @Nullable Object[] read(
      OpenInterpreter interpreter, String record, List<RecordComponent> components, long object) {
    boolean isMapping = KnownTypes.of(interpreter).isMapping(object);
    if (!isMapping && hasNoParts(object)) {
      throw Mismatch.expected("an object with the attributes of %s, or a mapping".formatted(record), object);
    }
    Lookups lookups = Lookups.of(interpreter);
    @Nullable Object[] values = new @Nullable Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      long name = lookups.name(component.name());
      long part = isMapping ? item(object, name) : attribute(object, name);
      if (part == 0) {
        String kind = isMapping ? "key" : "attribute";
        String type = Description.typeName(Constants.typeOf(object));
        values[i] = component.missing(interpreter, "as the %s has no such %s".formatted(type, kind));
      } else {
        try (Owned owned = new Owned(part)) {
          values[i] = component.fromPython(interpreter, owned.borrow());
        }
      }
    }
    return values;
  }

  private static boolean hasNoParts(long object) {
    long type = Constants.typeOf(object);
    for (long without : WITHOUT_PARTS) {
      if (type == without) {
        return true;
      }
    }
    return object == Constants.NONE || Types.isInstance(object, Constants.TYPE);
  }

  /** A new reference; 0, with no exception set, if there is no such attribute. */
  private static long attribute(long object, long name) {
    MemorySegment word = OutParameter.word();
    return Checked.status(ObjectProtocol.optionalAttribute(object, name, word)) == 0
        ? 0
        : OutParameter.value(word);
  }

  /** A new reference; 0, with no exception set, if there is no such key, which a defaultdict would make. */
  private static long item(long mapping, long key) {
    if (Constants.typeOf(mapping) == Constants.DICT) {
      MemorySegment word = OutParameter.word();
      return Checked.status(Mappings.dictItem(mapping, key, word)) == 0 ? 0 : OutParameter.value(word);
    }
    return Checked.status(Sequences.contains(mapping, key)) == 0
        ? 0
        : Checked.reference(ObjectProtocol.item(mapping, key));
  }
}
