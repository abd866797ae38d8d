package clutch.runtime.convert;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;

/**
 * A {@code memoryview} that Java holds, so that Python keeps the memory behind it. It is given back by
 * hand, when no segment of its arena is reachable any more, or at the interpreter's end; never while
 * Java may still look at the memory, which is what closing the arena makes sure of.
 *
 * <p>It refers weakly to its arena, or it would never be seen that nobody uses it.
 */
final class HeldReference extends WeakReference<Arena> implements Runnable {

  private static final Cleaner CLEANER = Cleaner.create();

  private final OpenInterpreter interpreter;
  private final HeldReferences all;
  private final int hash;
  private final Cleaner.Cleanable onceUnreachable;
  private long view;

  private HeldReference(OpenInterpreter interpreter, HeldReferences all, Arena arena, long view) {
    super(arena);
    this.interpreter = interpreter;
    this.all = all;
    this.view = view;
    hash = arena.scope().hashCode();
    all.add(this);
    onceUnreachable = CLEANER.register(arena, this);
  }

  /**
   * Holds a view for as long as an arena is open, or reachable. Attached.
   *
   * @param view an owned reference
   */
  static HeldReference hold(OpenInterpreter interpreter, Arena arena, long view) {
    return new HeldReference(interpreter, HeldReferences.of(interpreter), arena, view);
  }

  /** That of its scope. */
  @Override
  public int hashCode() {
    return hash;
  }

  /** Whether a segment of that scope is of its memory. */
  boolean isOf(MemorySegment.Scope scope) {
    Arena open = get();
    return open != null && open.scope().equals(scope);
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }

  /**
   * A new reference to a {@code memoryview} of the same memory; 0 if this was given back. Attached. The
   * lock is held while nothing waits or runs Python code.
   */
  synchronized long newView() {
    return view == 0 ? 0 : Checked.reference(MemoryViews.fromObject(view));
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
      interpreter.run(this::release);
    } catch (InterpreterClosedException | CallInterruptedException later) {
      drop();
    } finally {
      onceUnreachable.clean(); // or the garbage collector would have to find it first
    }
  }

  private static boolean isClosed(Arena open) {
    try {
      open.close();
      return true;
    } catch (IllegalStateException inUseOrClosed) {
      return !open.scope().isAlive();
    }
  }

  /** Attached. Without a GIL, to drop the reference need not be the end of the view yet. */
  private void release() {
    long owned = handOut();
    if (owned == 0) {
      return;
    }
    all.remove(this);
    long done = Attributes.get(owned, "release");
    long none = done == 0 ? 0 : Calling.call(done);
    if (none == 0) {
      Exceptions.clear(); // Python looks at the same memory, and keeps it
    }
    Attachment.release(none);
    Attachment.release(done);
    References.decrement(owned);
  }

  /** Any thread. Who finds it gone, as the interpreter's end does, finds it among those that were dropped. */
  private void drop() {
    synchronized (this) {
      long owned = handOut();
      if (owned != 0) {
        interpreter.droppedReferences().drop(owned);
      }
    }
    all.remove(this);
  }

  private synchronized long handOut() {
    long taken = view;
    view = 0;
    return taken;
  }

  /** The arena is garbage, and so is all that was made from its segment. */
  @Override
  public void run() {
    drop();
  }

  /**
   * The interpreter is about to end. What native code uses right now stays with Java: the memory is
   * leaked then, on purpose.
   */
  void giveBack() {
    Arena open = get();
    if (open == null || isClosed(open)) {
      Attachment.release(handOut());
    }
  }
}
