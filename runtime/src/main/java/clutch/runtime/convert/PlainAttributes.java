package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ExceptionObjects;
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

  /** The place that all have. */
  private static final String ARGUMENTS = "args";

  private final Map<String, Object> read = new LinkedHashMap<>();

  private PlainAttributes() {}

  /** Those of a borrowed reference to an exception; None counts as nothing. */
  static Map<String, Object> of(KnownErrors known, ExceptionClass type, long exception) {
    PlainAttributes attributes = new PlainAttributes();
    if (!ExceptionObjects.hasNoDict(exception)) {
      eachItem(known.optional(exception, ErrorName.DICT), attributes::add);
    }
    for (String place : type.places()) {
      attributes.addPlace(exception, place);
    }
    return attributes.read;
  }

  private void addPlace(long exception, String place) {
    long value =
        place.equals(ARGUMENTS)
            ? ExceptionObjects.arguments(exception)
            : PythonErrors.optional(exception, place);
    if (value != 0) {
      add(place, value);
      Attachment.release(value);
    }
  }

  private void add(long name, long value) {
    String text = name(name);
    if (text != null) {
      add(text, value);
    }
  }

  private void add(String name, long value) {
    Object plain = PlainValues.read(value);
    if (plain != null) {
      read.putIfAbsent(name, plain);
    }
  }

  /** Null if it is none that is meant for others. */
  static @Nullable String name(long name) {
    boolean known = Types.isInstance(name, Constants.STR);
    return known && PlainValues.read(name) instanceof String text && !text.startsWith("_") ? text : null;
  }

  /** What is done with each item. */
  interface Item {
    void read(long key, long value);
  }

  /**
   * Goes over what a mapping has now; its owned reference, or 0, is given back.
   *
   * @return false if that can't be had
   */
  static boolean eachItem(long mapping, Item item) {
    long items = mapping == 0 ? 0 : Mappings.items(mapping);
    Attachment.release(mapping);
    if (items == 0) {
      Exceptions.clear();
      return false;
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
    return true;
  }
}
