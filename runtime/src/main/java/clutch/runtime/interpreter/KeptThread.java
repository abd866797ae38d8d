package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.ThreadStates;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A platform thread and the thread state that is kept for it in one interpreter, from its first call
 * to its end. Used by that thread only, but for {@link #thread()} and {@link #isInside()}.
 */
final class KeptThread {

  private static final int USUAL_DEPTH = 8;

  private final OpenInterpreter interpreter;
  private final Thread thread;
  private final @Nullable GuardCount guards;
  private final int stripe;
  private final long threadState;
  private final StackRoom room;

  private Attachment[] attachments = new Attachment[0];
  private int depth;

  /**
   * The calling thread.
   *
   * @param guards where its calls take their guards; null for an interpreter's own thread, whose work
   *     is under the guard of whoever handed it over
   */
  KeptThread(OpenInterpreter interpreter, @Nullable GuardCount guards, long threadState) {
    this.interpreter = interpreter;
    this.guards = guards;
    this.threadState = threadState;
    this.room = new StackRoom(threadState);
    this.thread = Thread.currentThread();
    this.stripe = GuardCount.stripeOf(thread);
    grow(USUAL_DEPTH);
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }

  Thread thread() {
    return thread;
  }

  long threadState() {
    return threadState;
  }

  /** Whether the thread is inside a call. Another thread may ask, and be told what is past. */
  boolean isInside() {
    return depth > 0;
  }

  /**
   * Attaches this thread, which is the current one: guard first, then the thread state.
   *
   * @return null if guards are no longer given
   */
  @Nullable Attachment enter() {
    int level = depth;
    if (level == attachments.length) {
      grow(level * 2);
    }
    Attachment attachment = attachments[level];
    // A call inside a call is under the outer one's guard, also while the interpreter drains.
    if (level == 0 && guards != null && !guards.acquire(stripe)) {
      return null;
    }
    try {
      room.check();
      attach(attachment);
    } catch (Throwable t) {
      if (level == 0 && guards != null) {
        guards.release(stripe);
      }
      throw t;
    }
    depth = level + 1;
    return attachment;
  }

  private void attach(Attachment attachment) {
    long current = ThreadStates.current();
    if (current == 0) {
      ThreadStates.attach(threadState);
    } else if (current != threadState) {
      swapIn(current, attachment);
      return;
    }
    attachment.before = current;
  }

  /**
   * A thread that Python code of this interpreter runs on has a thread state of Python's own, which
   * does. Any other interpreter's makes way until exit.
   */
  private void swapIn(long current, Attachment attachment) {
    if (ThreadStates.interpreterOf(current) != interpreter.address()) {
      ThreadStates.swap(threadState);
    }
    attachment.before = current;
  }

  void exit(Attachment attachment, int level) {
    if (level != depth - 1 || attachments[level] != attachment) {
      throw outOfOrder(level);
    }
    long before = attachment.before;
    if (before == 0) {
      ThreadStates.detach();
    } else if (before != threadState && ThreadStates.current() == threadState) {
      ThreadStates.swap(before);
    }
    depth = level;
    if (level == 0 && guards != null) {
      guards.release(stripe);
    }
  }

  private void grow(int length) {
    Attachment[] grown = Arrays.copyOf(attachments, length);
    for (int level = attachments.length; level < length; level++) {
      grown[level] = new Attachment(this, level);
    }
    attachments = grown;
  }

  private ClutchException outOfOrder(int level) {
    return new ClutchException(
        "Attachments have to be closed in the reverse order of their opening: closed was number %s, open are %s, on %s"
            .formatted(level + 1, depth, thread));
  }
}
