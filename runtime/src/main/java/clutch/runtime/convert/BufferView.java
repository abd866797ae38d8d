package clutch.runtime.convert;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A stretch in which an object's memory is lent out and stays where it is. Attached. */
final class BufferView implements AutoCloseable {

  private static final String NATIVE_ORDER =
      ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "@=<" : "@=>!";

  /** More than a processor core's own cache has room for. */
  private static final long LARGE = 1 << 21;

  private final Arena arena;
  private final MemorySegment buffer;

  private BufferView(Arena arena, MemorySegment buffer) {
    this.arena = arena;
    this.buffer = buffer;
  }

  /**
   * Lends the memory of an object out for writing.
   *
   * @param object a borrowed reference
   */
  static BufferView writable(long object) {
    return orRaised(get(object, Buffers.WRITABLE));
  }

  /**
   * Lends the memory of an object out for reading, whatever its layout.
   *
   * @param object a borrowed reference
   */
  static BufferView readable(long object) {
    return orRaised(get(object, Buffers.READABLE));
  }

  /** As {@link #readable}, but null for an object that says that it can't lend. */
  static @Nullable BufferView readableOrNull(long object) {
    BufferView view = get(object, Buffers.READABLE);
    if (view == null) {
      clearRefusal();
    }
    return view;
  }

  /** Whether the exception that is set says that an object can't lend its memory. */
  static boolean isRefusal() {
    return Exceptions.matches(Constants.BUFFER_ERROR)
        || Exceptions.matches(Constants.VALUE_ERROR)
        || Exceptions.matches(Constants.TYPE_ERROR);
  }

  /** Clears such an exception; any other one is thrown. */
  static void clearRefusal() {
    if (!isRefusal()) {
      throw PythonErrors.take();
    }
    Exceptions.clear();
  }

  private static BufferView orRaised(@Nullable BufferView view) {
    if (view == null) {
      throw PythonErrors.take();
    }
    return view;
  }

  @SuppressWarnings("MustBeClosedChecker") // closed with the view
  private static @Nullable BufferView get(long object, int flags) {
    Arena arena = Arena.ofConfined();
    MemorySegment buffer = arena.allocate(Buffers.SIZE, Long.BYTES);
    if (Buffers.get(object, buffer, flags) < 0) {
      arena.close();
      return null;
    }
    return new BufferView(arena, buffer);
  }

  /** Where and how its elements lie. */
  BufferLayout layout() {
    return new BufferLayout(buffer);
  }

  /** How many bytes its elements take, which need not lie side by side. */
  long byteSize() {
    return Buffers.length(buffer);
  }

  /**
   * Whether its elements lie in one dimension and are what a Java array has.
   *
   * @param formats the {@code struct} formats that fit
   * @param size how many bytes an element takes
   */
  boolean holds(String formats, int size) {
    if (Buffers.dimensions(buffer) != 1 || Buffers.itemSize(buffer) != size) {
      return false;
    }
    String format = Buffers.format(buffer);
    if (format.length() == 2 && NATIVE_ORDER.indexOf(format.charAt(0)) >= 0) {
      format = format.substring(1);
    }
    return format.length() == 1 && formats.contains(format);
  }

  /** Copies all elements out. */
  void copyTo(MemorySegment array) {
    CopiedBytes.add(byteSize());
    if (byteSize() >= LARGE && Buffers.isContiguous(buffer)) {
      // Java's own copy spares the cache then, of which a new array has nothing in there.
      array.copyFrom(Memory.at(Buffers.data(buffer), byteSize()));
    } else {
      Checked.status(Buffers.toContiguous(array, buffer, byteSize()));
    }
  }

  /** Copies all elements in. By C: what is there has just been written, and is still in the cache. */
  void copyFrom(MemorySegment array) {
    CopiedBytes.add(byteSize());
    Checked.status(Buffers.fromContiguous(buffer, array, byteSize()));
  }

  @Override
  public void close() {
    Buffers.release(buffer);
    arena.close();
  }
}
