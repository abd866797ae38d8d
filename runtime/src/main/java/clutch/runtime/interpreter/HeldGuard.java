package clutch.runtime.interpreter;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterGuard;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A guard that a user holds. It remembers who took it where, for whom a close waits for it. */
final class HeldGuard implements InterpreterGuard {

  private final OpenInterpreter interpreter;
  private final int stripe;
  private final String thread = Thread.currentThread().getName();
  private final Throwable taken = new Throwable();
  private final long since = System.nanoTime();
  private final AtomicBoolean held = new AtomicBoolean(true);

  HeldGuard(OpenInterpreter interpreter, int stripe) {
    this.interpreter = interpreter;
    this.stripe = stripe;
  }

  @Override
  public Interpreter interpreter() {
    return interpreter;
  }

  String thread() {
    return thread;
  }

  StackTraceElement[] taken() {
    return taken.getStackTrace();
  }

  /** For how long it has been held. */
  Duration held() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  @Override
  public void close() {
    if (held.compareAndSet(true, false)) {
      interpreter.release(this, stripe);
    }
  }
}
