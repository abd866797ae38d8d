package clutch.runtime.interpreter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A call that goes on after the method that made it has returned. It holds a guard until it ends, and a
 * close that has waited long enough names it.
 */
public final class OngoingCall {

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final OpenInterpreter interpreter;
  private final int stripe;
  private final String what;
  private final long number = NUMBERS.incrementAndGet();
  private final long since = System.nanoTime();
  private final AtomicBoolean running = new AtomicBoolean(true);

  OngoingCall(OpenInterpreter interpreter, int stripe, String what) {
    this.interpreter = interpreter;
    this.stripe = stripe;
    this.what = what;
  }

  /** A number that no other such call of this process has. */
  public long number() {
    return number;
  }

  /** What it is, for reports. */
  String what() {
    return what;
  }

  /** For how long it has been running. */
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  /** Releases the guard, once. Any thread, in any state. */
  public void end() {
    if (running.compareAndSet(true, false)) {
      interpreter.ended(this, stripe);
    }
  }
}
