package clutch.runtime.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import clutch.runtime.cpython.BytesObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.TextLayout;
import clutch.runtime.cpython.Types;
import clutch.runtime.cpython.UnicodeObjects;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Java's {@code String} to {@code str} and back, lone surrogates and NUL included.
 *
 * <p>Two surrogates that stand side by side in a {@code str} are two code points there; in a {@code
 * String} nothing tells them from the one that they form together. Attached.
 */
public final class Strings {

  private static final MemorySegment UTF_16 =
      Arena.global()
          .allocateFrom(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "utf-16-le" : "utf-16-be");
  private static final MemorySegment SURROGATE_PASS = Arena.global().allocateFrom("surrogatepass");
  private static final ValueLayout.OfChar UTF_16_UNIT =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.nativeOrder());

  /** The kind of text that has no character above U+00FF; null, which is no kind, if the JVM keeps all text alike. */
  private static final @Nullable Class<?> LATIN_1 = kind("a").equals(kind("\u0100")) ? null : kind("a");

  private Strings() {}

  /** A new reference to a {@code str}. */
  public static long toPython(String value) {
    // No decoder, but the code points themselves: this can't meet an error handler, or Python code.
    if (kind(value) != LATIN_1) {
      return fromUnits(value);
    }
    byte[] bytes = ScratchBytes.atLeast(value.length());
    copyLowBytes(value, bytes);
    return make(Byte.BYTES, MemorySegment.ofArray(bytes), value.length());
  }

  /** The JVM keeps text of Latin-1 in another form than all other text, and so has another class to look at it. */
  private static Class<?> kind(String value) {
    return value.chars().spliterator().getClass();
  }

  @SuppressWarnings("deprecation") // it does just what is wanted here, and allocates nothing
  private static void copyLowBytes(String value, byte[] bytes) {
    value.getBytes(0, value.length(), bytes, 0);
  }

  private static long fromUnits(String value) {
    char[] units = value.toCharArray();
    for (char unit : units) {
      if (Character.isSurrogate(unit)) {
        return fromCodePoints(value);
      }
    }
    return make(Character.BYTES, MemorySegment.ofArray(units), units.length);
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
    return switch (TextLayout.kind(object)) {
      case Byte.BYTES -> readBytes(TextLayout.data(object), TextLayout.length(object), ISO_8859_1);
      case Character.BYTES -> readUtf16(TextLayout.data(object), TextLayout.length(object));
      default -> encoded(object);
    };
  }

  private static String encoded(long object) {
    MemorySegment size = OutParameter.word();
    long utf8 = UnicodeObjects.asUtf8(object, size);
    if (utf8 != 0) {
      return readBytes(utf8, OutParameter.value(size), UTF_8);
    }
    if (!Exceptions.matches(Constants.UNICODE_ENCODE_ERROR)) {
      throw PythonErrors.take();
    }
    Exceptions.clear();
    // The object may be borrowed from a list, and the first encoding of an interpreter imports Python code.
    References.increment(object);
    try (Owned _ = new Owned(object);
        Owned utf16 = new Owned(UnicodeObjects.encode(object, UTF_16, SURROGATE_PASS))) {
      return readUtf16(
          BytesObjects.data(utf16.borrow()), BytesObjects.size(utf16.borrow()) / Character.BYTES);
    }
  }

  private static String readBytes(long address, long size, Charset charset) {
    int length = Lengths.ofArray(size);
    byte[] bytes = ScratchBytes.atLeast(length);
    MemorySegment.copy(Memory.at(address, size), ValueLayout.JAVA_BYTE, 0, bytes, 0, length);
    return new String(bytes, 0, length, charset);
  }

  /** By unit: Java's own decoder has a replacement for lone surrogates. */
  private static String readUtf16(long address, long length) {
    char[] units = new char[Lengths.ofArray(length)];
    MemorySegment memory = Memory.at(address, length * Character.BYTES);
    MemorySegment.copy(memory, UTF_16_UNIT, 0, units, 0, units.length);
    return new String(units);
  }
}
