package clutch.runtime.convert;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.function.Consumer;

/** A {@code memoryview} that Java holds: Python can be given more of the same memory, and it can be closed by hand. */
final class HeldView extends HeldReference {

  /** Room for what describes memory, which is read at once: a memoryview runs no Python code meanwhile. */
  private static final ThreadLocal<MemorySegment> DESCRIPTION =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(Buffers.SIZE, Long.BYTES));

  private HeldView(OpenInterpreter interpreter, Arena arena, long view) {
    super(interpreter, arena, view);
  }

  /**
   * Begins to hold the memory of an object. Attached.
   *
   * @param object a borrowed reference
   * @param expected what would fit, for messages
   * @param check refuses a layout that does not fit
   */
  static HeldMemory<HeldView> hold(
      OpenInterpreter interpreter, long object, String expected, Consumer<BufferLayout> check) {
    long view = MemoryViews.fromObject(object);
    if (view == 0) {
      throw HeldMemory.refusal(expected, object);
    }
    try (Owned owned = new Owned(view)) {
      BufferLayout layout = layout(view);
      HeldMemory.check(layout, expected, object);
      check.accept(layout);
      return HeldMemory.of(
          layout,
          arena -> {
            HeldView held = new HeldView(interpreter, arena, view);
            owned.handOut();
            return held;
          });
    }
  }

  /**
   * Describes the memory of a {@code memoryview}.
   *
   * @param view a borrowed reference
   */
  static BufferLayout layout(long view) {
    MemorySegment buffer = DESCRIPTION.get();
    Checked.status(Buffers.get(view, buffer, Buffers.READABLE));
    try {
      return new BufferLayout(buffer);
    } finally {
      Buffers.release(buffer);
    }
  }

  @Override
  long newView() {
    long made;
    // While nothing waits or runs Python code.
    synchronized (this) {
      if (held() == 0) {
        return 0;
      }
      made = MemoryViews.fromObject(held());
    }
    return Checked.reference(made);
  }

  /**
   * Gives it back by hand, and closes the arena first.
   *
   * @param open its arena
   * @throws ClutchException if the arena can't be closed now
   */
  void close(Arena open) {
    // It waits for other threads to come to where they notice.
    if (!Detached.call(() -> isClosed(open))) {
      throw new ClutchException(
          "The memory of this PyBuffer can't be given back while native code, such as a channel's, uses it; "
              + "close it again when that is over");
    }
    try {
      // At once, on whichever thread: others may be about to resize the object.
      interpreter().run(this::release);
    } catch (InterpreterClosedException | CallInterruptedException later) {
      drop();
    } finally {
      Reference.reachabilityFence(open); // or it might be dropped meanwhile, to be given back later
    }
  }

  /** Attached. Without a GIL, to drop the reference need not be the end of the view yet. */
  private void release() {
    long owned = take();
    if (owned == 0) {
      return;
    }
    long done = Attributes.get(owned, "release");
    long none = done == 0 ? 0 : Calling.call(done);
    if (none == 0) {
      Exceptions.clear(); // Python looks at the same memory, and keeps it
    }
    Attachment.release(none);
    Attachment.release(done);
    References.decrement(owned);
  }

  @Override
  void dropTaken(long view) {
    interpreter().droppedReferences().drop(view);
  }

  @Override
  void releaseTaken(long view) {
    References.decrement(view);
  }
}
