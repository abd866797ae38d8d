package clutch.runtime.interpreter;

import clutch.runtime.events.Events;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for threads that wait in Java code while they are attached, and so may keep others from Python.
 * It looks from outside, some times in the time it was given: a thread that is found waiting attached, in
 * one stretch and with the same stack, for all of that time is reported, once. Nothing is asked of the
 * threads themselves.
 */
public final class Watchdog {

  private static final System.Logger LOGGER = System.getLogger("clutch.runtime");

  private static final int LOOKS = 4;
  private static final int MOST_FRAMES = 40;

  private final Supplier<List<OpenInterpreter>> interpreters;
  private final long nanos;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("clutch-watchdog").unstarted(this::watch);
  private Map<KeptThread, Wait> waits = new HashMap<>();
  private volatile boolean ended;

  private Watchdog(Supplier<List<OpenInterpreter>> interpreters, long nanos) {
    this.interpreters = interpreters;
    this.nanos = nanos;
  }

  /** A thread that waits attached, since the first look that found it so. */
  private static final class Wait {
    final int stretch;
    final StackTraceElement[] stack;
    final long since = System.nanoTime();
    boolean reported;

    Wait(int stretch, StackTraceElement[] stack) {
      this.stretch = stretch;
      this.stack = stack;
    }

    boolean isThis(int otherStretch, StackTraceElement[] otherStack) {
      return stretch == otherStretch && Arrays.equals(stack, otherStack);
    }
  }

  /**
   * Starts to watch.
   *
   * @param interpreters those that are open
   * @param time how long a thread has to wait to be reported
   */
  public static Watchdog start(Supplier<List<OpenInterpreter>> interpreters, Duration time) {
    Watchdog watchdog = new Watchdog(interpreters, Closing.nanos(time));
    watchdog.thread.start();
    return watchdog;
  }

  /** Ends it, soon. */
  public void end() {
    ended = true;
    LockSupport.unpark(thread);
  }

  private void watch() {
    while (!ended) {
      LockSupport.parkNanos(this, Math.max(nanos / LOOKS, 1));
      look();
    }
  }

  private void look() {
    Map<KeptThread, Wait> found = new HashMap<>();
    for (OpenInterpreter interpreter : interpreters.get()) {
      for (KeptThread kept : interpreter.threads()) {
        Wait wait = waitOf(kept);
        if (wait != null) {
          found.put(kept, wait);
        }
      }
    }
    waits = found;
  }

  private @Nullable Wait waitOf(KeptThread kept) {
    if (!kept.isAttached() || !waits(kept.thread().getState())) {
      return null;
    }
    int stretch = kept.stretch();
    StackTraceElement[] stack = kept.thread().getStackTrace();
    Thread.State state = kept.thread().getState();
    // Again: it may have gone on meanwhile, and wait detached now.
    if (!kept.isAttached() || !waits(state)) {
      return null;
    }
    Wait known = waits.get(kept);
    if (known == null || !known.isThis(stretch, stack)) {
      return new Wait(stretch, stack);
    }
    long waited = System.nanoTime() - known.since;
    if (waited >= nanos && !known.reported) {
      known.reported = true;
      report(kept, state, Duration.ofNanos(waited), stack);
    }
    return known;
  }

  private static boolean waits(Thread.State state) {
    return switch (state) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }

  private static void report(
      KeptThread kept, Thread.State state, Duration waited, StackTraceElement[] stack) {
    String interpreter = kept.interpreter().name();
    String frames =
        Arrays.stream(stack)
            .limit(MOST_FRAMES)
            .map(frame -> "\tat " + frame)
            .collect(Collectors.joining(System.lineSeparator()));
    Events.attachedWhileWaiting(interpreter, kept.thread(), state, waited, frames);
    LOGGER.log(
        System.Logger.Level.WARNING,
        "Thread '%s' is attached to interpreter '%s' and has been %s in Java code for %.1f s: "
                .formatted(kept.thread().getName(), interpreter, state, waited.toNanos() / 1e9)
            + "it may keep other threads from Python. Have it wait inside Python.detached(...). It waits at"
            + System.lineSeparator()
            + frames);
  }
}
