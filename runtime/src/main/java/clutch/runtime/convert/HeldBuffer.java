package clutch.runtime.convert;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A {@code Py_buffer} that Java holds for memory that is left to the garbage collector: there may be very many of
 * them, and Python's own garbage collector would look at a {@code memoryview} again and again. It is one of the
 * object's own, which can be asked for a view of the same memory later.
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
  static HeldMemory<?> hold(OpenInterpreter interpreter, long object, MemoryForm<?> form) {
    if (Constants.typeOf(object) == Constants.MEMORYVIEW) {
      return view(interpreter, object, form); // Python could not release one whose buffer is held
    }
    try (OwnedBuffer owned = new OwnedBuffer(object, form.expected())) {
      MemorySegment buffer = Memory.at(owned.address, Buffers.SIZE);
      if (Buffers.object(buffer) != object) {
        return view(interpreter, object, form); // what stands for an object with a __buffer__ can't be asked again
      }
      BufferLayout layout = new BufferLayout(buffer);
      HeldMemory.check(layout, form.expected(), object);
      form.check(layout, () -> Description.of(object));
      return HeldMemory.of(
          layout,
          arena -> {
            HeldBuffer held = new HeldBuffer(interpreter, arena, owned.address);
            owned.handOut();
            return held;
          });
    }
  }

  private static HeldMemory<?> view(OpenInterpreter interpreter, long object, MemoryForm<?> form) {
    return HeldView.hold(
        interpreter, object, form.expected(), layout -> form.check(layout, () -> Description.of(object)));
  }

  /** The object is asked for one, which has to be of the same memory as the buffer. */
  @Override
  long newView() {
    long address = held();
    if (address == 0) {
      return 0;
    }
    MemorySegment buffer = Memory.at(address, Buffers.SIZE);
    long view = MemoryViews.fromObject(Buffers.object(buffer));
    if (view == 0) {
      BufferView.clearRefusal();
      return 0;
    }
    try (Owned owned = new Owned(view)) {
      return HeldView.layout(view).liesWhere(new BufferLayout(buffer)) ? owned.handOut() : 0;
    }
  }

  @Override
  void dropTaken(long buffer) {
    interpreter().droppedReferences().dropBuffer(buffer);
  }

  @Override
  void releaseTaken(long buffer) {
    Buffers.releaseAndFree(buffer);
  }

  /** A buffer of a stretch of code's own, released at its end unless it was handed out. Attached. */
  private static final class OwnedBuffer implements AutoCloseable {

    private long address;

    OwnedBuffer(long object, String expected) {
      address = Buffers.allocate();
      if (Buffers.get(object, Memory.at(address, Buffers.SIZE), Buffers.READABLE) < 0) {
        Buffers.free(address);
        throw HeldMemory.refusal(expected, object);
      }
    }

    void handOut() {
      address = 0;
    }

    @Override
    public void close() {
      if (address != 0) {
        Buffers.releaseAndFree(address);
      }
    }
  }
}
