package clutch.runtime.interpreter;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.References;
import clutch.runtime.events.DroppedReferencesEvent;
import clutch.runtime.events.Events;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * References and buffers that are to go back to Python from a thread that may not give them back itself: the
 * garbage collector's, or one that must not run Python code now. One of the interpreter's own threads
 * does it, soon, whether the interpreter is idle or busy; what is left at the end goes with it.
 */
public final class DroppedReferences {

  private static final int FEW = 16;

  /** So much room is not kept once it is empty. */
  private static final int MANY = 4096;

  /** Marks the address of a buffer: all addresses are even. */
  private static final long BUFFER = 1;

  /** A queue, from the beginning to the end. Its lock is held for a few instructions, or to make room. */
  private long[] dropped = new long[FEW];

  private int beginning;
  private int end;
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final String interpreter;
  private final Runnable schedule;

  /**
   * An empty queue.
   *
   * @param interpreter the name of theirs
   * @param schedule has {@link #giveBack()} called on an own thread, attached, or not at all once the
   *     interpreter is closing
   */
  DroppedReferences(String interpreter, Runnable schedule) {
    this.interpreter = interpreter;
    this.schedule = schedule;
  }

  /**
   * Drops a reference. Any thread, in any state; waits for nothing but the queue's lock.
   *
   * @param reference an owned reference
   */
  public void drop(long reference) {
    dropMarked(reference);
  }

  /**
   * Drops a {@code Py_buffer}. Any thread, in any state; waits for nothing but the queue's lock.
   *
   * @param buffer in room of {@link Buffers#allocate()}
   */
  public void dropBuffer(long buffer) {
    dropMarked(buffer | BUFFER);
  }

  private void dropMarked(long marked) {
    add(marked);
    if (scheduled.compareAndSet(false, true)) {
      try {
        schedule.run();
      } catch (Throwable t) {
        allowScheduling();
        throw t;
      }
    }
  }

  /** What was scheduled has begun or failed: the next one that is dropped schedules anew. */
  void allowScheduling() {
    scheduled.set(false);
  }

  /** Gives everything back that was dropped so far. Attached. */
  void giveBack() {
    allowScheduling();
    DroppedReferencesEvent event = Events.droppedReferences(interpreter);
    long givenBack = 0;
    for (long marked = take(); marked != 0; marked = take()) {
      if ((marked & BUFFER) != 0) {
        Buffers.releaseAndFree(marked ^ BUFFER);
      } else {
        References.decrement(marked);
      }
      givenBack++;
    }
    Events.ended(event, givenBack);
  }

  private synchronized void add(long marked) {
    if (end == dropped.length) {
      int count = end - beginning;
      dropped = Arrays.copyOfRange(dropped, beginning, beginning + Math.max(FEW, 2 * count));
      beginning = 0;
      end = count;
    }
    dropped[end++] = marked;
  }

  /** The next one; 0 once there is none. */
  private synchronized long take() {
    if (beginning < end) {
      return dropped[beginning++];
    }
    beginning = 0;
    end = 0;
    if (dropped.length > MANY) {
      dropped = new long[FEW];
    }
    return 0;
  }
}
