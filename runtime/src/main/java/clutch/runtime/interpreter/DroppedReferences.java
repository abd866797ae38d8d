package clutch.runtime.interpreter;

import clutch.runtime.cpython.References;
import clutch.runtime.events.DroppedReferencesEvent;
import clutch.runtime.events.Events;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * References that are to go back to Python from a thread that may not give them back itself: the
 * garbage collector's, or one that must not run Python code now. One of the interpreter's own threads
 * does it, soon, whether the interpreter is idle or busy; what is left at the end goes with it.
 */
public final class DroppedReferences {

  private final Queue<Long> dropped = new ConcurrentLinkedQueue<>();
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
   * Drops a reference. Any thread, in any state; never waits.
   *
   * @param reference an owned reference
   */
  public void drop(long reference) {
    dropped.add(reference);
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
    long count = 0;
    for (Long reference = dropped.poll(); reference != null; reference = dropped.poll()) {
      References.decrement(reference);
      count++;
    }
    Events.ended(event, count);
  }
}
