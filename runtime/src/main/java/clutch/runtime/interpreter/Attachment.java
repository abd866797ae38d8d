package clutch.runtime.interpreter;

import clutch.runtime.cpython.References;
import org.jspecify.annotations.Nullable;

/**
 * One stretch in which a thread is attached to an interpreter, with a guard held by it or by one that
 * encloses it. {@link #close()} undoes exactly what opening it did.
 *
 * <p>Attachments are nested and belong to their thread, which reuses them: a call allocates none.
 */
public final class Attachment implements AutoCloseable {

  private static final int MOST_ROUNDS = 10;

  private final KeptThread thread;
  private final int depth;
  private @Nullable Object companion;
  private @Nullable Runnable beforeExit;
  private boolean takesNoMore;

  /** Whether this depth is one of Java code that Python has called, and no attachment now. */
  boolean isUpcall;

  /** What was attached before: 0 for nothing, or the thread state to go back to. */
  private long before;

  /** Whose thread state was swapped out for this one, and what it noted; null if none. */
  private @Nullable KeptThread swappedOut;

  private int notedThen;

  Attachment(KeptThread thread, int depth) {
    this.thread = thread;
    this.depth = depth;
  }

  /** The interpreter that the thread is attached to. */
  public OpenInterpreter interpreter() {
    return thread.interpreter();
  }

  /** The number by which Python knows the thread. */
  public long threadNumber() {
    return thread.threadNumber();
  }

  /** What {@link #companion(Object)} was given last, on this thread and at this depth. */
  public @Nullable Object companion() {
    return companion;
  }

  /**
   * Keeps an object with this attachment for its next use, so that a layer above need not allocate.
   *
   * @param companion what to keep
   */
  public void companion(Object companion) {
    this.companion = companion;
  }

  /**
   * Gives a reference back to Python, unless it is 0.
   *
   * @param reference an owned reference, or 0
   */
  public static void release(long reference) {
    if (reference != 0) {
      References.decrement(reference);
    }
  }

  /** What was attached before: 0 for nothing, or the thread state to go back to. */
  long before() {
    return before;
  }

  /** As a rule it is what it was the last time; to write is spared, as another thread's may lie on this cache line. */
  void wasBefore(long threadState) {
    if (before != threadState) {
      before = threadState;
    }
  }

  /** Notes whose thread state was swapped out. */
  void madeWay(KeptThread other, int noted) {
    swappedOut = other;
    notedThen = noted;
  }

  /** It has been swapped in again. */
  void hasItsWayAgain() {
    KeptThread other = swappedOut;
    if (other != null) {
      swappedOut = null;
      other.endWait(notedThen);
    }
  }

  /** What {@link #beforeExit(Runnable)} was given in this stretch; null if nothing. */
  public @Nullable Runnable beforeExit() {
    return beforeExit;
  }

  /**
   * Has something done at the end of this stretch, while the thread is still attached. Not once it
   * {@link #takesNoMore()}.
   *
   * @param act what to do; what it throws, closing throws
   */
  public void beforeExit(Runnable act) {
    beforeExit = act;
  }

  /** Whether it is too late for {@link #beforeExit(Runnable)}: the end itself has led to more for too often. */
  public boolean takesNoMore() {
    return takesNoMore;
  }

  @Override
  public void close() {
    if (beforeExit == null) {
      thread.exit(this, depth);
      return;
    }
    try {
      doBeforeExit();
    } finally {
      beforeExit = null;
      takesNoMore = false;
      thread.exit(this, depth);
    }
  }

  /** What is done may run Python code, which may have more to be done; but not for ever. */
  private void doBeforeExit() {
    @Nullable RuntimeException first = null;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Runnable act = beforeExit;
      if (act == null) {
        break;
      }
      beforeExit = null;
      takesNoMore = round == MOST_ROUNDS - 1;
      try {
        act.run();
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
