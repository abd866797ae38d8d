package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The memory of a Python object, held until it is closed. Attached. */
final class HandWrittenBuffer implements AutoCloseable {

  /** The size of CPython's {@code Py_buffer}, whose first and third fields are the memory's start and size. */
  private static final long STRUCT_SIZE = 80;

  private static final long SIZE = 2 * ADDRESS.byteSize();

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment struct = arena.allocate(STRUCT_SIZE, ADDRESS.byteAlignment());

  /** Takes the reference over. */
  HandWrittenBuffer(long object) throws Throwable {
    int failed = (int) HandWrittenFunctions.GET_BUFFER.invokeExact(object, struct, 0);
    HandWrittenFunctions.DECREF.invokeExact(object);
    if (failed != 0) {
      arena.close();
      HandWrittenValues.checked(0);
    }
  }

  /** Python's own memory. */
  MemorySegment segment() {
    return LoadedPython.memory(struct.get(JAVA_LONG, 0), struct.get(JAVA_LONG, SIZE));
  }

  /** A copy of it. */
  double[] toArray() {
    return segment().toArray(JAVA_DOUBLE);
  }

  @Override
  public void close() {
    try (arena) {
      HandWrittenFunctions.RELEASE_BUFFER.invokeExact(struct);
    } catch (Throwable e) {
      throw new IllegalStateException("the buffer can't be given back", e);
    }
  }
}
