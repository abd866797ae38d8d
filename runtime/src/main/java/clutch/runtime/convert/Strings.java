package clutch.runtime.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import clutch.runtime.cpython.BytesObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.Types;
import clutch.runtime.cpython.UnicodeObjects;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Java's {@code String} to {@code str} and back, lone surrogates and NUL included.
 *
 * <p>Two surrogates that stand side by side in a {@code str} are two code points there; in a {@code
 * String} nothing tells them from the one that they form together. Attached.
 */
public final class Strings {

  private static final MemorySegment UTF_16 = Arena.global().allocateFrom("utf-16-le");
  private static final MemorySegment SURROGATE_PASS = Arena.global().allocateFrom("surrogatepass");
  private static final ValueLayout.OfChar UTF_16_UNIT =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Strings() {}

  /** A new reference to a {@code str}. */
  public static long toPython(String value) {
    int length = value.length();
    int bits = 0;
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        return fromCodePoints(value);
      }
      bits |= unit;
    }
    // No decoder, but the code points themselves: this can't meet an error handler, or Python code.
    return bits <= 0xFF
        ? make(Byte.BYTES, MemorySegment.ofArray(value.getBytes(ISO_8859_1)), length)
        : make(Character.BYTES, MemorySegment.ofArray(value.toCharArray()), length);
  }

  private static long fromCodePoints(String value) {
    int[] codePoints = new int[value.codePointCount(0, value.length())];
    int offset = 0;
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = value.codePointAt(offset);
      offset += Character.charCount(codePoints[i]);
    }
    return make(Integer.BYTES, MemorySegment.ofArray(codePoints), codePoints.length);
  }

  private static long make(int kind, MemorySegment codePoints, int length) {
    return Checked.reference(UnicodeObjects.fromKindAndData(kind, codePoints, length));
  }

  /** The value as a {@code String}; subclasses of {@code str} are taken for what they hold. */
  public static String fromPython(long object) {
    if (!Types.isInstance(object, Constants.STR)) {
      throw Mismatch.expected("str", object);
    }
    MemorySegment size = OutParameter.word();
    long utf8 = UnicodeObjects.asUtf8(object, size);
    if (utf8 != 0) {
      return readUtf8(utf8, OutParameter.value(size));
    }
    if (!Exceptions.matches(Constants.UNICODE_ENCODE_ERROR)) {
      throw PythonErrors.take();
    }
    Exceptions.clear();
    try (Owned utf16 = new Owned(UnicodeObjects.encode(object, UTF_16, SURROGATE_PASS))) {
      return readUtf16(BytesObjects.data(utf16.borrow()), BytesObjects.size(utf16.borrow()));
    }
  }

  private static String readUtf8(long address, long size) {
    byte[] bytes = new byte[Lengths.ofArray(size)];
    MemorySegment.copy(Memory.at(address, size), ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
    return new String(bytes, UTF_8);
  }

  /** By unit: Java's own decoder has a replacement for lone surrogates. */
  private static String readUtf16(long address, long size) {
    char[] units = new char[Lengths.ofArray(size / Character.BYTES)];
    MemorySegment.copy(Memory.at(address, size), UTF_16_UNIT, 0, units, 0, units.length);
    return new String(units);
  }
}
