package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Python's {@code str}. */
public final class UnicodeObjects {

  private static final MethodHandle FROM_KIND_AND_DATA =
      CFunction.criticalWithHeap("PyUnicode_FromKindAndData", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle FROM_UTF8 =
      CFunction.of("PyUnicode_FromString", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle AS_UTF8 =
      CFunction.of("PyUnicode_AsUTF8AndSize", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ENCODE =
      CFunction.of("PyUnicode_AsEncodedString", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle INTERN_IN_PLACE =
      CFunction.of("PyUnicode_InternInPlace", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle LENGTH =
      CFunction.of("PyUnicode_GetLength", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SUBSTRING =
      CFunction.of("PyUnicode_Substring", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private UnicodeObjects() {}

  /** {@code PyUnicode_FromKindAndData}: A new reference; {@code kind} is the bytes per code point. Attached. */
  public static long fromKindAndData(int kind, MemorySegment data, long length) {
    try {
      return (long) FROM_KIND_AND_DATA.invokeExact(kind, data, length);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_FromString}: A new reference, for a C string in UTF-8; 0 with an exception set. Attached. */
  public static long fromUtf8(MemorySegment text) {
    try {
      return (long) FROM_UTF8.invokeExact(text.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_AsUTF8AndSize}: The UTF-8 form, which the object keeps; 0 with an exception set for lone surrogates. Attached. */
  public static long asUtf8(long object, MemorySegment size) {
    try {
      return (long) AS_UTF8.invokeExact(object, size.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_AsEncodedString}: A new reference to bytes. Attached. */
  public static long encode(long object, MemorySegment encoding, MemorySegment errors) {
    try {
      return (long) ENCODE.invokeExact(object, encoding.address(), errors.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_InternInPlace}: Exchanges the owned reference that is there for one to the interned string. Attached. */
  public static void internInPlace(MemorySegment reference) {
    try {
      long _ = (long) INTERN_IN_PLACE.invokeExact(reference.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_GetLength}: How many code points it has. Attached. */
  public static long length(long object) {
    try {
      return (long) LENGTH.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyUnicode_Substring}: A new reference to a part. Attached. */
  public static long substring(long object, long start, long end) {
    try {
      return (long) SUBSTRING.invokeExact(object, start, end);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
