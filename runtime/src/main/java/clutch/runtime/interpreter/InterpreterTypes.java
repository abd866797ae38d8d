package clutch.runtime.interpreter;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.ClutchException;
import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The exception classes that Clutch brings into an interpreter; they last until its end. */
public final class InterpreterTypes {

  private static final String INTERRUPTED = "clutch.CallInterrupted";
  private static final String TIMED_OUT = "clutch.CallTimedOut";

  private final long interrupted;
  private final long timedOut;
  private final long javaError;

  private InterpreterTypes(long interrupted, long timedOut, long javaError) {
    this.interrupted = interrupted;
    this.timedOut = timedOut;
    this.javaError = javaError;
  }

  /** Makes them. Attached. */
  static InterpreterTypes create(LiveReferences live) {
    // No Exception: code that catches everything it expects is to end all the same.
    long interrupted = live.keep(create(INTERRUPTED, Constants.BASE_EXCEPTION));
    return new InterpreterTypes(
        interrupted,
        live.keep(create(TIMED_OUT, interrupted)),
        live.keep(create("clutch.JavaError", Constants.RUNTIME_ERROR)));
  }

  private static long create(String name, long base) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom(name);
      long type = Exceptions.newType(text, base);
      if (type == 0) {
        Exceptions.clear();
        throw new ClutchException("CPython has no memory left for the exception class " + name);
      }
      return type;
    }
  }

  /** What is raised in a call that is stopped: a borrowed reference. */
  long of(Reason reason) {
    return reason == Reason.TIMED_OUT ? timedOut : interrupted;
  }

  /** What Python sees of a Java exception: a borrowed reference. */
  public long javaError() {
    return javaError;
  }

  /** Whether this is what comes of stopping a call: raised in its Python code, or where it waits in Java. */
  public static boolean isStop(Throwable thrown) {
    return switch (thrown) {
      case PythonException exception ->
          exception.typeName().equals(INTERRUPTED) || exception.typeName().equals(TIMED_OUT);
      case InterruptedException _, CallInterruptedException _, CallTimedOutException _ -> true;
      default -> false;
    };
  }
}
