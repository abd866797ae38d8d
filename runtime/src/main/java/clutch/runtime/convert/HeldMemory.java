package clutch.runtime.convert;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Memory of a Python object that Java looks at, without a copy, and for as long as it likes.
 *
 * @param segment the memory
 * @param layout how its elements lie
 * @param reference keeps it
 * @param arena whose end is the segment's
 */
record HeldMemory(MemorySegment segment, BufferLayout layout, HeldReference reference, Arena arena) {

  /** Room for what describes memory, which is read at once: a memoryview runs no Python code meanwhile. */
  private static final ThreadLocal<MemorySegment> DESCRIPTION =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(Buffers.SIZE, Long.BYTES));

  /**
   * Begins to hold the memory of an object. Attached.
   *
   * @param object a borrowed reference
   * @param expected what would fit, for messages
   * @param check refuses a layout of that object that does not fit
   */
  static HeldMemory of(
      OpenInterpreter interpreter, long object, String expected, BiConsumer<BufferLayout, Supplier<String>> check) {
    long view = MemoryViews.fromObject(object);
    if (view == 0) {
      if (ObjectProtocol.hasBuffer(object) == 0) {
        Exceptions.clear();
        throw Mismatch.expected(expected, object);
      }
      throw refusal(expected, object);
    }
    try (Owned owned = new Owned(view)) {
      BufferLayout layout = layout(owned.borrow());
      if (layout.holdsObjects() || layout.isIndirect()) {
        throw new Mismatch(
            "expected %s, got %s, whose elements are pointers (format '%s')"
                .formatted(expected, Description.of(object), layout.format()));
      }
      check.accept(layout, () -> Description.of(object));
      return hold(interpreter, owned, layout);
    }
  }

  private static BufferLayout layout(long view) {
    MemorySegment buffer = DESCRIPTION.get();
    Checked.status(Buffers.get(view, buffer, Buffers.READABLE));
    try {
      return new BufferLayout(buffer);
    } finally {
      Buffers.release(buffer);
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // closed by hand, at the interpreter's end, or never needed again
  private static HeldMemory hold(OpenInterpreter interpreter, Owned view, BufferLayout layout) {
    Arena arena = Arena.ofShared();
    MemorySegment all = Memory.at(layout.start(), layout.span(), arena);
    MemorySegment segment = layout.readOnly() ? all.asReadOnly() : all;
    return new HeldMemory(
        segment, layout, HeldReference.hold(interpreter, arena, view.handOut()), arena);
  }

  /** An object that says that it can't lend does not fit; what else it raises is its own. */
  private static RuntimeException refusal(String expected, long object) {
    if (!Exceptions.matches(Constants.BUFFER_ERROR)
        && !Exceptions.matches(Constants.VALUE_ERROR)
        && !Exceptions.matches(Constants.TYPE_ERROR)) {
      return PythonErrors.take();
    }
    return new Mismatch(
        "expected %s, got %s (%s)"
            .formatted(expected, Description.of(object), PythonErrors.take().pythonMessage()));
  }
}
