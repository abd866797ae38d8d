package clutch.runtime.convert;

import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
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

  private static final long NONE_TYPE = Constants.typeOf(Constants.NONE);

  private NamedParts() {}

  static @Nullable Object[] read(
      OpenInterpreter interpreter, String record, RecordComponents components, long object) {
    ComponentNames names = components.names(interpreter);
    long all = allAtOnce(interpreter, components, names, object);
    if (all == 0) {
      return oneByOne(interpreter, record, components, names, object);
    }
    @Nullable Object[] values = new @Nullable Object[components.size()];
    try (Owned tuple = new Owned(all)) {
      for (int i = 0; i < values.length; i++) {
        values[i] = components.get(i).fromPython(interpreter, Sequences.tupleItem(tuple.borrow(), i));
      }
    }
    return values;
  }

  /**
   * A new reference to a tuple of all parts; 0, with no exception set, where they have to be read one by one.
   */
  private static long allAtOnce(
      OpenInterpreter interpreter, RecordComponents components, ComponentNames names, long object) {
    // An exception for what may be missing costs more than to ask for each, and some would be read twice.
    if (components.takesNone()) {
      return 0;
    }
    boolean isDict = Constants.typeOf(object) == Constants.DICT;
    if (!isDict && !hasAttributesOnly(interpreter, object)) {
      return 0;
    }
    long getter = isDict ? names.items() : names.attributes();
    if (getter == 0) {
      return 0;
    }
    long all = Calls.callWithOne(getter, object);
    if (all == 0) {
      if (!Exceptions.matches(isDict ? Constants.KEY_ERROR : Constants.ATTRIBUTE_ERROR)) {
        throw PythonErrors.take();
      }
      Exceptions.clear(); // One by one, it is found out which is missing, and whether it may.
    }
    return all;
  }

  private static @Nullable Object[] oneByOne(
      OpenInterpreter interpreter, String record, RecordComponents components, ComponentNames names, long object) {
    boolean isMapping = KnownTypes.of(interpreter).isMapping(object);
    if (!isMapping
        && (hasNoParts(Constants.typeOf(object)) || Types.isInstance(object, Constants.TYPE))) {
      throw Mismatch.expected("an object with the attributes of %s, or a mapping".formatted(record), object);
    }
    @Nullable Object[] values = new @Nullable Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      long part = isMapping ? item(object, names.get(i)) : attribute(object, names.get(i));
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

  /** Whether it can have parts, and is no mapping, which may have attributes of the same names that are not meant. */
  private static boolean hasAttributesOnly(OpenInterpreter interpreter, long object) {
    long type = Constants.typeOf(object);
    long flags = Types.flags(type);
    if ((flags & (Types.MAPPING | Types.TYPE)) != 0 || hasNoParts(type)) {
      return false;
    }
    return (flags & Types.SEQUENCE) != 0
        || Mappings.isMapping(object) == 0
        || !KnownTypes.of(interpreter).isMapping(object);
  }

  private static boolean hasNoParts(long type) {
    for (long without : WITHOUT_PARTS) {
      if (type == without) {
        return true;
      }
    }
    return type == NONE_TYPE;
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
