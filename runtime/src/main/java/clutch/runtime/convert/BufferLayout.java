package clutch.runtime.convert;

import clutch.runtime.cpython.Buffers;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/** Where and how the elements of a buffer lie. */
final class BufferLayout {

  private static final String NATIVE_ORDER =
      ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "@=<" : "@=>!";

  private final String format;
  private final long itemSize;
  private final long[] shape;
  private final long[] strides;
  private final boolean indirect;
  private final boolean readOnly;
  private final long start;
  private final long byteSize;
  private final long spanBefore;
  private final long span;

  /** Reads a {@code Py_buffer} that was got with all that there is. Attached. */
  BufferLayout(MemorySegment buffer) {
    String said = Buffers.format(buffer);
    format = said.isEmpty() ? "B" : said;
    itemSize = Buffers.itemSize(buffer);
    byteSize = Buffers.length(buffer);
    shape = shape(buffer);
    strides = strides(buffer);
    indirect = isIndirect(Buffers.suboffsets(buffer));
    readOnly = Buffers.isReadOnly(buffer);
    long before = 0;
    long after = 0;
    for (int i = 0; i < shape.length; i++) {
      long reach = Math.max(shape[i] - 1, 0) * strides[i];
      before += Math.max(-reach, 0);
      after += Math.max(reach, 0);
    }
    boolean empty = byteSize == 0;
    spanBefore = empty ? 0 : before;
    span = empty ? 0 : before + after + itemSize;
    start = Buffers.data(buffer) - spanBefore;
  }

  /** A single dimension has as many elements as there are: lenders may leave that out. */
  private long[] shape(MemorySegment buffer) {
    long[] said = Buffers.shape(buffer);
    return said.length == 0 && Buffers.dimensions(buffer) == 1
        ? new long[] {itemSize == 0 ? 0 : byteSize / itemSize}
        : said;
  }

  /** Where lenders leave these out, as ctypes does, elements lie side by side. */
  private long[] strides(MemorySegment buffer) {
    long[] strides = Buffers.strides(buffer);
    if (strides.length == 0) {
      strides = new long[shape.length];
      long bytes = itemSize;
      for (int i = strides.length - 1; i >= 0; i--) {
        strides[i] = bytes;
        bytes *= shape[i];
      }
    }
    return strides;
  }

  private static boolean isIndirect(long[] suboffsets) {
    for (long offset : suboffsets) {
      if (offset >= 0) {
        return true;
      }
    }
    return false;
  }

  String format() {
    return format;
  }

  /** The format without the mark of this machine's byte order. */
  String code() {
    return format.length() == 2 && NATIVE_ORDER.indexOf(format.charAt(0)) >= 0 ? format.substring(1) : format;
  }

  long itemSize() {
    return itemSize;
  }

  long[] shape() {
    return shape.clone();
  }

  long[] strides() {
    return strides.clone();
  }

  int dimensions() {
    return shape.length;
  }

  boolean readOnly() {
    return readOnly;
  }

  /** Where the first byte of all lies. */
  long start() {
    return start;
  }

  /** How many bytes there are from the first to the last, gaps included. */
  long span() {
    return span;
  }

  /** Whether it is of the same bytes as another one. */
  boolean liesWhere(BufferLayout other) {
    return start == other.start && span == other.span;
  }

  /** Whether elements are found behind pointers only. */
  boolean isIndirect() {
    return indirect;
  }

  /** Whether elements are pointers to Python objects; names of fields are between colons. */
  boolean holdsObjects() {
    return format.contains("O") && format.replaceAll(":[^:]*:", "").contains("O");
  }

  /** Whether the elements lie side by side in C order. */
  boolean isContiguous() {
    long expected = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != expected) {
        return byteSize == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** Where an element begins, from the first byte of all. */
  long offset(long... index) {
    if (index.length != shape.length) {
      throw new IndexOutOfBoundsException(
          "%s indices for %s dimensions".formatted(index.length, shape.length));
    }
    long offset = spanBefore;
    for (int i = 0; i < index.length; i++) {
      offset += Objects.checkIndex(index[i], shape[i]) * strides[i];
    }
    return offset;
  }

  @Override
  public String toString() {
    return "%s of '%s'%s".formatted(Arrays.toString(shape), format, readOnly ? ", read-only" : "");
  }
}
