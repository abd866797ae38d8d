package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.events.AttachWaitEvent;
import clutch.runtime.events.Events;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform thread and the thread state that it uses in one interpreter, from its first call to its
 * end. Used by that thread only, but for what a report reads.
 */
final class KeptThread {

  private static final int USUAL_DEPTH = 8;

  /** In ints: 128 bytes, as adjacent cache lines are fetched in pairs. */
  private static final int APART = 32;

  /** Where among {@link #written} is in how many calls and upcalls the thread is. */
  private static final int DEPTH = APART;

  /** Where among {@link #written} is how often the thread has attached itself. */
  private static final int STRETCH = APART + 1;

  /** A thread has one of these for each interpreter that it has called in place. */
  private static final ThreadLocal<@Nullable List<KeptThread>> OF_THIS_THREAD = new ThreadLocal<>();

  private final OpenInterpreter interpreter;
  private final Thread thread;
  private final GuardCount.@Nullable OwnGuard guard;
  private final long threadState;

  /** Where the thread state says whether it is attached; 0 if that is not known. */
  private final long state;

  private final long threadNumber;
  private final StackRoom room;

  private volatile boolean servesLoop;
  private Attachment[] attachments = new Attachment[0];

  /** In the middle of two lines' length of nothing else: no other thread waits for what is written in each call. */
  private final int[] written = new int[2 * APART + 2];

  /**
   * At which depth the thread has detached itself, to wait or for a thread state of another
   * interpreter; -1 while it has not.
   */
  private int detachedAt = -1;

  /** What is recorded of its waits to attach; null until one is. */
  private @Nullable AttachWaitEvent attachWait;

  /**
   * The calling thread.
   *
   * @param guards where its calls take their guards; null for a thread that works under a guard held
   *     for it: an interpreter's own, or one of Python's own inside an upcall
   */
  KeptThread(OpenInterpreter interpreter, @Nullable GuardCount guards, long threadState) {
    this.interpreter = interpreter;
    this.guard = guards == null ? null : guards.ownGuard();
    this.threadState = threadState;
    this.state = ThreadStates.stateOf(threadState);
    this.threadNumber = ThreadStates.threadNumber();
    this.room = new StackRoom(threadState);
    this.thread = Thread.currentThread();
    grow(USUAL_DEPTH);
  }

  /** Makes it known as one of the calling thread's. */
  void remember() {
    List<KeptThread> here = new ArrayList<>(ofThisThread());
    here.removeIf(kept -> kept.interpreter.isClosed());
    here.add(this);
    OF_THIS_THREAD.set(here);
  }

  /** Takes back {@link #remember()}. */
  void forget() {
    ofThisThread().remove(this);
  }

  /** Virtual threads, of which there may be many, have none. */
  private static List<KeptThread> ofThisThread() {
    List<KeptThread> here = OF_THIS_THREAD.get();
    return here == null ? List.of() : here;
  }

  /** The calling thread's, for a thread state that was attached to it; null if Clutch has none. */
  static @Nullable KeptThread ofThisThread(long threadState) {
    for (KeptThread kept : ofThisThread()) {
      if (kept.threadState == threadState) {
        return kept;
      }
    }
    return null;
  }

  /** The interpreters inside whose calls the calling thread is, and some others. */
  static List<OpenInterpreter> insideHere(List<OpenInterpreter> others) {
    List<OpenInterpreter> inside = others;
    for (KeptThread kept : ofThisThread()) {
      if (kept.isInside() && !inside.contains(kept.interpreter)) {
        inside = new ArrayList<>(inside);
        inside.add(kept.interpreter);
      }
    }
    return inside;
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }

  Thread thread() {
    return thread;
  }

  /** The number by which Python knows the thread. */
  long threadNumber() {
    return threadNumber;
  }

  /** Whether the thread is inside a call. Another thread may ask, and be told what is past. */
  boolean isInside() {
    return written[DEPTH] > 0;
  }

  /** Says that the thread runs the event loop from now on: it is inside all the time. */
  void serveLoop() {
    servesLoop = true;
  }

  /** Whether the thread runs the event loop. */
  boolean servesLoop() {
    return servesLoop;
  }

  /**
   * Whether the thread is inside a call, and has neither detached itself in it nor gone on to another
   * interpreter. As {@link #isInside()}.
   */
  boolean isAttached() {
    int level = written[DEPTH];
    return level > 0 && detachedAt != level;
  }

  /** Changes with each stretch in which the thread is attached. As {@link #isInside()}. */
  int stretch() {
    return written[STRETCH];
  }

  /**
   * Makes sure that a thread which detaches itself can attach again.
   *
   * @throws StackOverflowError if there is no room for that
   */
  void checkRoom() {
    room.check(written[DEPTH]);
  }

  /**
   * Attaches this thread, which is the current one: guard first, then the thread state.
   *
   * @return null if guards are no longer given
   */
  @Nullable Attachment enter() {
    int level = written[DEPTH];
    if (level == attachments.length) {
      grow(level * 2);
    }
    Attachment attachment = attachments[level];
    // A call inside a call is under the outer one's guard, also while the interpreter drains.
    if (level == 0 && guard != null && !guard.acquire()) {
      return null;
    }
    try {
      room.check(level);
      attach(attachment, level);
    } catch (Throwable t) {
      if (level == 0 && guard != null) {
        guard.release();
      }
      throw t;
    }
    written[DEPTH] = level + 1;
    written[STRETCH]++;
    return attachment;
  }

  private void attach(Attachment attachment, int level) {
    if (level == 0) {
      attachFirst(attachment);
      return;
    }
    if (state != 0 && ThreadStates.isAttached(state)) {
      attachment.wasBefore(threadState);
      return;
    }
    long current = ThreadStates.current();
    if (current == 0) {
      attachHere();
    } else if (current != threadState) {
      swapIn(current, attachment);
      return;
    }
    attachment.wasBefore(current);
  }

  /** As a rule nothing is attached then, and one call both attaches and tells so. */
  private void attachFirst(Attachment attachment) {
    long before = swap();
    attachment.wasBefore(before);
    if (before == 0 || before == threadState) {
      return;
    }
    if (ThreadStates.interpreterOf(before) == interpreter.address()) {
      ThreadStates.swap(before); // a thread state of Python's own, which does
    } else {
      noteWay(before, attachment);
    }
  }

  /**
   * A thread that Python code of this interpreter runs on has a thread state of Python's own, which
   * does. One of any other interpreter makes way until exit.
   */
  private void swapIn(long current, Attachment attachment) {
    if (ThreadStates.interpreterOf(current) != interpreter.address()) {
      swap(current, attachment);
    }
    attachment.wasBefore(current);
  }

  private void swap(long current, Attachment attachment) {
    swap();
    noteWay(current, attachment);
  }

  /** Attaches the thread state in place of the one that is attached, and returns that; 0 for none. */
  private long swap() {
    if (!Events.recordAttachWaits()) {
      return ThreadStates.swap(threadState);
    }
    AttachWaitEvent event = beginAttachWait();
    long before = ThreadStates.swap(threadState);
    endAttachWait(event);
    return before;
  }

  private static void noteWay(long current, Attachment attachment) {
    KeptThread other = ofThisThread(current);
    if (other != null) {
      attachment.madeWay(other, other.beginWait());
    }
  }

  private void attachHere() {
    if (!Events.recordAttachWaits()) {
      ThreadStates.attach(threadState);
      return;
    }
    AttachWaitEvent event = null;
    try {
      event = beginAttachWait();
    } finally {
      // Whatever is thrown, the end of the stack included: who has detached is attached again.
      ThreadStates.attach(threadState);
    }
    endAttachWait(event);
  }

  private AttachWaitEvent beginAttachWait() {
    AttachWaitEvent event = attachWait;
    if (event == null) {
      event = new AttachWaitEvent();
      attachWait = event;
    }
    event.begin();
    return event;
  }

  private void endAttachWait(AttachWaitEvent event) {
    event.end();
    if (event.shouldCommit()) {
      event.record(interpreter.name());
    }
  }

  /** Attaches a thread state again that was attached to this thread before. */
  static void attachAgain(long threadState) {
    KeptThread kept = Events.recordAttachWaits() ? ofThisThread(threadState) : null;
    if (kept == null) {
      ThreadStates.attach(threadState);
    } else {
      kept.attachHere();
    }
  }

  void exit(Attachment attachment, int level) {
    if (level != written[DEPTH] - 1 || attachments[level] != attachment) {
      throw outOfOrder(level);
    }
    long before = attachment.before();
    if (before == 0) {
      ThreadStates.detach();
    } else if (before != threadState && ThreadStates.current() == threadState) {
      ThreadStates.swap(before);
      attachment.hasItsWayAgain();
    }
    written[DEPTH] = level;
    if (level == 0 && guard != null) {
      guard.release();
    }
  }

  /** The thread is no more, or makes no more calls. */
  void retire() {
    if (guard != null) {
      guard.retire();
    }
  }

  /** Begins a stretch of Java code that Python has called. Attached, with a guard held for it. */
  void beginUpcall() {
    int level = written[DEPTH];
    if (level == attachments.length) {
      grow(level + 1);
    }
    written[DEPTH] = level + 1;
    attachments[level].isUpcall = true;
  }

  /** Ends it; attached as before. */
  void endUpcall() {
    int level = --written[DEPTH];
    attachments[level].isUpcall = false;
  }

  /** The innermost call of Java's, also from inside Java code that Python has called; null if there is none. */
  @Nullable Attachment innermost() {
    // The loop's own stretch is no call: it lasts as long as the loop does.
    for (int level = written[DEPTH] - 1; level >= (servesLoop ? 1 : 0); level--) {
      if (!attachments[level].isUpcall) {
        return attachments[level];
      }
    }
    return null;
  }

  /**
   * Notes that the thread has detached itself and may wait now.
   *
   * @return what to hand to {@link #endWait}
   */
  int beginWait() {
    int before = detachedAt;
    detachedAt = written[DEPTH];
    return before;
  }

  /** Notes that the thread is about to attach again. */
  void endWait(int before) {
    detachedAt = before;
    written[STRETCH]++;
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
            .formatted(level + 1, written[DEPTH], thread));
  }
}
