package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an exception that are {@linkplain PlainValues plain}: what its {@code __dict__} has, and
 * what classes written in C, or {@code __slots__}, have a place for. Properties are Python code, and not read.
 * What can't be read is left out. Attached.
 */
final class PlainAttributes {

  private final long object;
  private final Map<String, Object> read = new LinkedHashMap<>();

  private PlainAttributes(long object) {
    this.object = object;
  }

  /** Those of a borrowed reference; None counts as nothing. */
  static Map<String, Object> of(long object) {
    PlainAttributes attributes = new PlainAttributes(object);
    eachItem(PythonErrors.optional(object, "__dict__"), attributes::add);
    attributes.addOfClasses();
    return attributes.read;
  }

  private void addOfClasses() {
    long classes = PythonErrors.optional(Constants.typeOf(object), "__mro__");
    if (classes != 0 && Types.isInstance(classes, Constants.TUPLE)) {
      for (long i = 0; i < Sequences.tupleSize(classes); i++) {
        eachItem(PythonErrors.optional(Sequences.tupleItem(classes, i), "__dict__"), this::addOfClass);
      }
    }
    Attachment.release(classes);
  }

  private void addOfClass(long name, long descriptor) {
    long kind = Constants.typeOf(descriptor);
    String text = kind == Constants.MEMBER_DESCRIPTOR || kind == Constants.GETSET_DESCRIPTOR ? name(name) : null;
    long value = text == null ? 0 : PythonErrors.optional(object, text);
    if (value != 0) {
      add(name, value);
      Attachment.release(value);
    }
  }

  private void add(long name, long value) {
    String text = name(name);
    Object plain = text == null ? null : PlainValues.read(value);
    if (text != null && plain != null) {
      read.putIfAbsent(text, plain);
    }
  }

  /** Null if it is none that is meant for others. */
  private static @Nullable String name(long name) {
    boolean known = Types.isInstance(name, Constants.STR);
    return known && PlainValues.read(name) instanceof String text && !text.startsWith("_") ? text : null;
  }

  private interface Item {
    void read(long key, long value);
  }

  /** Goes over what a mapping has now; its owned reference, or 0, is given back. */
  private static void eachItem(long mapping, Item item) {
    long items = mapping == 0 ? 0 : Mappings.items(mapping);
    Attachment.release(mapping);
    if (items == 0) {
      Exceptions.clear();
      return;
    }
    for (long i = 0; i < Sequences.listSize(items); i++) {
      long pair = Sequences.listItem(items, i);
      // A mapping of a user's own may have anything for items.
      if (Types.isInstance(pair, Constants.TUPLE) && Sequences.tupleSize(pair) == 2) {
        item.read(Sequences.tupleItem(pair, 0), Sequences.tupleItem(pair, 1));
      }
      Attachment.release(pair);
    }
    Attachment.release(items);
  }
}
