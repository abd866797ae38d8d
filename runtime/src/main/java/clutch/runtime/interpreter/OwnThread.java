package clutch.runtime.interpreter;

import org.jspecify.annotations.Nullable;

/**
 * A platform thread that belongs to an interpreter: it has a big stack, makes its own thread state and
 * deletes it before the interpreter ends. The JVM does not wait for it to exit.
 */
final class OwnThread extends Thread {

  /** Reserved, and used only as far as recursion goes; 3.13 needs at least 16 MB. */
  static final long USUAL_STACK = 32L * 1024 * 1024;

  private @Nullable OpenInterpreter interpreter;
  private @Nullable OwnThreads among;
  private @Nullable HandedOverCall<?> running;
  private int waits;

  OwnThread(String name, long stackSize, Runnable life) {
    super(null, life, name, stackSize, false);
    setDaemon(true);
  }

  /** Says, on this thread, whose it is from now on. */
  static void belongsTo(OpenInterpreter interpreter) {
    ((OwnThread) Thread.currentThread()).interpreter = interpreter;
  }

  /** Says, on this thread, with which others it shares its work; else with those that run calls. */
  static void isOneOf(OwnThreads threads) {
    ((OwnThread) Thread.currentThread()).among = threads;
  }

  private OwnThreads among(OpenInterpreter belongingTo) {
    return among == null ? belongingTo.ownThreads().callers() : among;
  }

  /** The interpreter that the calling thread belongs to, or null if it is a thread like any other. */
  static @Nullable OpenInterpreter interpreterHere() {
    return Thread.currentThread() instanceof OwnThread own ? own.interpreter : null;
  }

  /** Says, on this thread, which call it runs from now on; null for none. */
  static void runs(@Nullable HandedOverCall<?> call) {
    ((OwnThread) Thread.currentThread()).running = call;
  }

  /** The call that the calling thread, if it is an own one, runs; else null. */
  static @Nullable HandedOverCall<?> runningHere() {
    return Thread.currentThread() instanceof OwnThread own ? own.running : null;
  }

  /**
   * Notes that the calling thread, if it is an own one, is about to wait in Java code: its interpreter
   * may need another one meanwhile.
   *
   * @return the thread, for {@link #endWait()}; null if it is none
   */
  static @Nullable OwnThread beginWait() {
    if (!(Thread.currentThread() instanceof OwnThread own) || own.interpreter == null) {
      return null;
    }
    own.waits++;
    if (own.waits == 1) {
      HandedOverCall.lendWhatItHolds();
      own.among(own.interpreter).beginWait();
    }
    return own;
  }

  /** Notes that it has waited. */
  void endWait() {
    waits--;
    if (waits == 0 && interpreter != null) {
      among(interpreter).endWait();
    }
  }
}
