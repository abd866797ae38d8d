package clutch.runtime.events;

import clutch.runtime.Interpreter.State;
import java.time.Duration;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
import org.jspecify.annotations.Nullable;

/** Which events are recorded now, and the way to record those that are not on the way of each call. */
public final class Events {

  private static volatile boolean recorderStarted;

  static {
    FlightRecorder.addListener(
        new FlightRecorderListener() {
          @Override
          public void recorderInitialized(FlightRecorder recorder) {
            recorderStarted = true;
          }
        });
  }

  private Events() {}

  // Event classes are loaded with these holders, and so not before the recorder was started. For the
  // same reason others call no static method of such a class.

  private static final class Calls {
    static final CallEvent EVENT = new CallEvent();
  }

  private static final class AttachWaits {
    static final AttachWaitEvent EVENT = new AttachWaitEvent();
  }

  private static final class HandOvers {
    static final HandOverEvent EVENT = new HandOverEvent("", false);
  }

  /** Whether a {@link CallEvent} would be recorded. Costs a fraction of a nanosecond. */
  public static boolean recordCalls() {
    return recorderStarted && Calls.EVENT.isEnabled();
  }

  /** Whether an {@link AttachWaitEvent} would be recorded. Costs a fraction of a nanosecond. */
  public static boolean recordAttachWaits() {
    return recorderStarted && AttachWaits.EVENT.isEnabled();
  }

  /** Begins the event of a wait to attach; null if it is not recorded. */
  public static @Nullable AttachWaitEvent attachWait() {
    if (!recordAttachWaits()) {
      return null;
    }
    AttachWaitEvent event = new AttachWaitEvent();
    event.begin();
    return event;
  }

  /** The thread is attached to that interpreter. */
  public static void ended(@Nullable AttachWaitEvent event, String interpreter) {
    if (event != null) {
      event.end();
      event.record(interpreter);
    }
  }

  /**
   * Begins the event of a call that the calling thread hands over; null if it is not recorded.
   *
   * @param nested whether the calling thread is inside such a call itself
   */
  public static @Nullable HandOverEvent handOver(String interpreter, boolean nested) {
    if (!recorderStarted || !HandOvers.EVENT.isEnabled()) {
      return null;
    }
    HandOverEvent event = new HandOverEvent(interpreter, nested);
    event.begin();
    return event;
  }

  /** One of the interpreter's own threads has taken up the call. */
  public static void takenUp(@Nullable HandOverEvent event) {
    if (event != null) {
      event.takenUp();
    }
  }

  /** The call has ended. */
  public static void ended(@Nullable HandOverEvent event) {
    if (event != null) {
      event.record();
    }
  }

  /** Begins the event of a phase of closing; null if it is not recorded. */
  public static @Nullable CloseEvent close(String interpreter, ClosePhase phase) {
    if (!recorderStarted) {
      return null;
    }
    CloseEvent event = new CloseEvent(interpreter, phase);
    event.begin();
    return event;
  }

  /**
   * The phase has ended.
   *
   * @param completed whether what it waited for is over, and not just the time for it
   */
  public static void ended(@Nullable CloseEvent event, boolean completed) {
    if (event != null) {
      event.record(completed);
    }
  }

  /** A guard, or a call, was refused because the interpreter is closing or closed. */
  public static void guardRefused(String interpreter, State state) {
    if (recorderStarted) {
      new GuardRefusedEvent(interpreter, state.name()).commit();
    }
  }

  /** Begins the event of giving back references that were dropped; null if it is not recorded. */
  public static @Nullable DroppedReferencesEvent droppedReferences(String interpreter) {
    if (!recorderStarted) {
      return null;
    }
    DroppedReferencesEvent event = new DroppedReferencesEvent(interpreter);
    event.begin();
    return event;
  }

  /** So many were given back. */
  public static void ended(@Nullable DroppedReferencesEvent event, long count) {
    if (event != null && count > 0) {
      event.record(count);
    }
  }

  /**
   * The watchdog has found a thread that waits while it is attached.
   *
   * @param waited for how long at least
   * @param stack where it waits, a frame a line
   */
  public static void attachedWhileWaiting(
      String interpreter, Thread thread, Thread.State state, Duration waited, String stack) {
    if (recorderStarted) {
      new AttachedWhileWaitingEvent(interpreter, thread, state.name(), waited.toNanos(), stack)
          .commit();
    }
  }
}
