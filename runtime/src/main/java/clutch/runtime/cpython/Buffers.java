package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.CString;
import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The buffer protocol (PEP 3118). The layout of {@code Py_buffer} is part of the stable ABI. */
public final class Buffers {

  /** How many bytes a {@code Py_buffer} takes. */
  public static final long SIZE = 80;

  /** {@code PyBUF_WRITABLE}: the memory as plain bytes, to be written. */
  public static final int WRITABLE = 0x0001;

  /** {@code PyBUF_FULL_RO}: whatever the object has, to be read, with its format and layout. */
  public static final int READABLE = 0x0100 | 0x0010 | 0x0008 | 0x0004;

  private static final MethodHandle GET =
      CFunction.of("PyObject_GetBuffer", JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT);
  private static final MethodHandle ALLOCATE = CFunction.critical("PyMem_RawMalloc", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FREE = CFunction.critical("PyMem_RawFree", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle RELEASE = CFunction.ofVoid("PyBuffer_Release", ADDRESS);
  private static final MethodHandle TO_CONTIGUOUS =
      CFunction.criticalWithHeap(
          "PyBuffer_ToContiguous", JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_BYTE);
  private static final MethodHandle FROM_CONTIGUOUS =
      CFunction.criticalWithHeap(
          "PyBuffer_FromContiguous", JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_BYTE);
  private static final MethodHandle IS_CONTIGUOUS =
      CFunction.critical("PyBuffer_IsContiguous", JAVA_INT, ADDRESS, JAVA_BYTE);

  private Buffers() {}

  /** {@code PyObject_GetBuffer}: Fills a buffer, to be released; -1 with an exception set. Attached. */
  public static int get(long object, MemorySegment buffer, int flags) {
    try {
      return (int) GET.invokeExact(object, buffer, flags);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBuffer_Release}: Releases it. Attached. */
  public static void release(MemorySegment buffer) {
    try {
      RELEASE.invokeExact(buffer);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyMem_RawMalloc}: Room for one that stays, of {@link #SIZE} bytes. Attached.
   *
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate() {
    try {
      long address = (long) ALLOCATE.invokeExact(SIZE);
      if (address == 0) {
        throw new OutOfMemoryError("C has no memory left for a Py_buffer");
      }
      return address;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyMem_RawFree}: Frees such room. Attached. */
  public static void free(long address) {
    try {
      var _ = (long) FREE.invokeExact(address);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Releases the buffer in such room, and frees it. Attached. */
  public static void releaseAndFree(long address) {
    release(Memory.at(address, SIZE));
    free(address);
  }

  /** {@code PyBuffer_ToContiguous}: Copies all of it out in C order; -1 with an exception set on failure. Attached. */
  public static int toContiguous(MemorySegment target, MemorySegment buffer, long length) {
    try {
      return (int) TO_CONTIGUOUS.invokeExact(target, buffer, length, (byte) 'C');
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBuffer_FromContiguous}: Copies all of it in, in C order; -1 with an exception set on failure. Attached. */
  public static int fromContiguous(MemorySegment buffer, MemorySegment source, long length) {
    try {
      return (int) FROM_CONTIGUOUS.invokeExact(buffer, source, length, (byte) 'C');
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBuffer_IsContiguous}: Whether its items lie side by side in C order. Any, until released. */
  public static boolean isContiguous(MemorySegment buffer) {
    try {
      return (int) IS_CONTIGUOUS.invokeExact(buffer, (byte) 'C') != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Its {@code buf}: where the memory starts. Any, until released. */
  public static long data(MemorySegment buffer) {
    return buffer.get(JAVA_LONG, 0);
  }

  /** Its {@code obj}: a borrowed reference to who is told of the release; 0 for nobody. Any, until released. */
  public static long object(MemorySegment buffer) {
    return buffer.get(JAVA_LONG, 8);
  }

  /** Its {@code len}: how many bytes its items take. Any, until released. */
  public static long length(MemorySegment buffer) {
    return buffer.get(JAVA_LONG, 16);
  }

  /** Its {@code itemsize}. Any, until released. */
  public static long itemSize(MemorySegment buffer) {
    return buffer.get(JAVA_LONG, 24);
  }

  /** Its {@code readonly}. Any, until released. */
  public static boolean isReadOnly(MemorySegment buffer) {
    return buffer.get(JAVA_INT, 32) != 0;
  }

  /** Its {@code ndim}. Any, until released. */
  public static int dimensions(MemorySegment buffer) {
    return buffer.get(JAVA_INT, 36);
  }

  /** Its {@code format}, as the {@code struct} module writes it; empty for plain bytes. Any, until released. */
  public static String format(MemorySegment buffer) {
    return CString.read(buffer.get(JAVA_LONG, 40));
  }

  /** Its {@code shape}: how many items each dimension has. Any, until released. */
  public static long[] shape(MemorySegment buffer) {
    return numbers(buffer, 48);
  }

  /** Its {@code strides}: how many bytes lie between two items of each dimension. Any, until released. */
  public static long[] strides(MemorySegment buffer) {
    return numbers(buffer, 56);
  }

  /** Its {@code suboffsets}: not negative where a dimension holds pointers. Any, until released. */
  public static long[] suboffsets(MemorySegment buffer) {
    return numbers(buffer, 64);
  }

  private static long[] numbers(MemorySegment buffer, long offset) {
    long address = buffer.get(JAVA_LONG, offset);
    long[] numbers = new long[address == 0 ? 0 : dimensions(buffer)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Memory.pointer(address + (long) i * Long.BYTES);
    }
    return numbers;
  }

  /**
   * Writes a {@code Py_buffer} that says where and how memory of Java's lies.
   *
   * @param buffer of {@link #SIZE} bytes, all 0
   * @param data where the memory starts
   * @param readOnly whether it is
   * @param format a C string, as the {@code struct} module writes it
   * @param itemSize how many bytes an item takes
   * @param shape how many items each dimension has; in C order
   * @param strides room for as many numbers
   */
  public static void describe(
      MemorySegment buffer,
      long data,
      boolean readOnly,
      MemorySegment format,
      long itemSize,
      MemorySegment shape,
      MemorySegment strides) {
    int dimensions = (int) (shape.byteSize() / Long.BYTES);
    long bytes = itemSize;
    for (int i = dimensions - 1; i >= 0; i--) {
      strides.setAtIndex(JAVA_LONG, i, bytes);
      bytes *= shape.getAtIndex(JAVA_LONG, i);
    }
    buffer.set(JAVA_LONG, 0, data);
    buffer.set(JAVA_LONG, 16, bytes);
    buffer.set(JAVA_LONG, 24, itemSize);
    buffer.set(JAVA_INT, 32, readOnly ? 1 : 0);
    buffer.set(JAVA_INT, 36, dimensions);
    buffer.set(JAVA_LONG, 40, format.address());
    buffer.set(JAVA_LONG, 48, shape.address());
    buffer.set(JAVA_LONG, 56, strides.address());
  }
}
