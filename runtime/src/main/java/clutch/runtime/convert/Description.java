package clutch.runtime.convert;

import clutch.runtime.cpython.BytesObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import clutch.runtime.cpython.UnicodeObjects;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Python objects in messages: the type's name, and the value of those built-in ones whose {@code
 * repr} is C code. User code never runs, and nothing gets long. Attached.
 */
final class Description {

  private static final int LONGEST = 40;
  private static final int MOST_BITS = 256;

  private Description() {}

  /**
   * Such as {@code str 'n/a'}, {@code int 300}, {@code None} or {@code decimal.Decimal}.
   *
   * @param object a borrowed reference
   */
  static String of(long object) {
    if (object == Constants.NONE) {
      return "None";
    }
    String type = typeName(Constants.typeOf(object));
    String literal = literal(object);
    return literal == null ? type : type + " " + literal;
  }

  /**
   * A key as a step of a path: {@code ['a']}, or {@code [shop.Key]} where only the type can be said.
   *
   * @param key a borrowed reference
   */
  static String step(long key) {
    String literal = literal(key);
    return "[" + (literal == null ? typeName(Constants.typeOf(key)) : literal) + "]";
  }

  /** The name of a type with its module, unless that is {@code builtins}. */
  static String typeName(long type) {
    // A type that code made by itself may have no module, which is an error here.
    return PythonErrors.textAndRelease(Types.fullName(type), "an object");
  }

  private static @Nullable String literal(long object) {
    long type = Constants.typeOf(object);
    if (type == Constants.STR) {
      return text(object);
    }
    if (type == Constants.INT) {
      return number(Ints.asBigInteger(object));
    }
    if (type == Constants.BYTES) {
      return bytes(object);
    }
    return type == Constants.FLOAT || type == Constants.BOOL || object == Constants.NONE
        ? repr(object)
        : null;
  }

  private static String text(long str) {
    if (UnicodeObjects.length(str) <= LONGEST) {
      return repr(str);
    }
    try (Owned start = new Owned(UnicodeObjects.substring(str, 0, LONGEST))) {
      return repr(start.borrow()) + "...";
    }
  }

  private static String number(BigInteger number) {
    return number.bitLength() <= MOST_BITS ? number.toString() : "of %s bits".formatted(number.bitLength());
  }

  private static String bytes(long bytes) {
    if (BytesObjects.size(bytes) <= LONGEST) {
      return repr(bytes);
    }
    try (Owned start =
        new Owned(BytesObjects.fromData(Memory.at(BytesObjects.data(bytes), LONGEST), LONGEST))) {
      return repr(start.borrow()) + "...";
    }
  }

  private static String repr(long object) {
    try (Owned text = new Owned(ObjectProtocol.repr(object))) {
      return Strings.fromPython(text.borrow());
    }
  }
}
