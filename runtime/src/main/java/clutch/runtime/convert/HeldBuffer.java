package clutch.runtime.convert;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A {@code Py_buffer} that Java holds for memory that is left to the garbage collector: there may be very many of
 * them, and Python's own garbage collector would look at a {@code memoryview} again and again.
 */
final class HeldBuffer extends HeldReference {

  private HeldBuffer(OpenInterpreter interpreter, Arena arena, long buffer) {
    super(interpreter, arena, buffer);
  }

  /**
   * Begins to hold the memory of an object. Attached.
   *
   * @param object a borrowed reference
   * @param form what Java is to have
   */
  static HeldMemory<HeldBuffer> hold(OpenInterpreter interpreter, long object, MemoryForm<?> form) {
    try (Lent lent = new Lent(object, form.expected())) {
      BufferLayout layout = new BufferLayout(Memory.at(lent.buffer, Buffers.SIZE));
      HeldMemory.check(layout, form.expected(), object);
      form.check(layout, () -> Description.of(object));
      return HeldMemory.of(layout, arena -> new HeldBuffer(interpreter, arena, lent.handOut()));
    }
  }

  /** A further one of the object that lent it; there is none where that would be of other memory. */
  @Override
  long newView() {
    if (held() == 0) {
      return 0; // the interpreter is ending, and finalizers run
    }
    MemorySegment buffer = Memory.at(held(), Buffers.SIZE);
    long lender = Buffers.object(buffer);
    long view = lender == 0 ? 0 : MemoryViews.fromObject(lender);
    if (view == 0) {
      Exceptions.clear();
      return 0;
    }
    try (Owned owned = new Owned(view)) {
      return HeldView.layout(view).liesWhere(new BufferLayout(buffer)) ? owned.handOut() : 0;
    }
  }

  @Override
  void drop(long buffer) {
    interpreter().droppedReferences().dropBuffer(buffer);
  }

  @Override
  void giveBack(long buffer) {
    Buffers.releaseAndFree(buffer);
  }

  /** A buffer of a stretch of code's own, released at its end unless it was handed out. Attached. */
  private static final class Lent implements AutoCloseable {

    private long buffer;

    Lent(long object, String expected) {
      buffer = Buffers.allocate();
      if (Buffers.get(object, Memory.at(buffer, Buffers.SIZE), Buffers.READABLE) < 0) {
        Buffers.free(buffer);
        throw HeldMemory.refusal(expected, object);
      }
    }

    long handOut() {
      long handedOut = buffer;
      buffer = 0;
      return handedOut;
    }

    @Override
    public void close() {
      if (buffer != 0) {
        Buffers.releaseAndFree(buffer);
      }
    }
  }
}
