package clutch.runtime.engine;

import clutch.runtime.PythonOptions;
import clutch.runtime.convert.Calling;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.LogScope;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.Upcalls;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Hands what an interpreter warns of, logs and prints to {@link System.Logger}, on the thread that does so. Its
 * Python side is {@code bridges.py}.
 */
final class Bridges {

  private final PythonScript script;

  private Bridges(PythonScript script) {
    this.script = script;
  }

  /** Builds those that the options ask for; null for none. Attached. */
  static @Nullable Bridges install(OpenInterpreter interpreter, PythonOptions options) {
    if (!options.bridgeWarnings() && !options.bridgeLogging() && !options.bridgeOutput()) {
      return null;
    }
    PythonScript script = PythonScript.load(interpreter, Bridges.class, "bridges.py");
    long log = Upcalls.function(interpreter, Bridges::log);
    long level = LongObjects.fromLong(lowestLevel());
    try {
      check(
          Calling.call(
              script.function("install"),
              log,
              level,
              truth(options.bridgeWarnings()),
              truth(options.bridgeLogging()),
              truth(options.bridgeOutput())));
    } finally {
      Attachment.release(level);
      Attachment.release(log);
    }
    return new Bridges(script);
  }

  /** Hands over lines that have no end yet. Attached. */
  void flush() {
    check(Calling.call(script.function("flush")));
  }

  /** Has everything as it was before. Attached. */
  void end() {
    check(Calling.call(script.function("end")));
  }

  private static void check(long result) {
    if (result == 0) {
      throw PythonErrors.take();
    }
    Attachment.release(result);
  }

  private static long truth(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /** Called by Python with the logger, Python's level, the message and an exception or None. */
  private static long log(OpenInterpreter interpreter, long arguments, int count) {
    boolean taken = !LogScope.isOpen() && take(arguments);
    long answer = truth(taken);
    References.increment(answer);
    return answer;
  }

  private static boolean take(long arguments) {
    String logger = Strings.fromPython(argument(arguments, 0));
    Level level = level(LongObjects.asLong(argument(arguments, 1)));
    String message = Strings.fromPython(argument(arguments, 2));
    long raised = argument(arguments, 3);
    Throwable thrown = raised == Constants.NONE ? null : PythonErrors.read(raised);
    return Detached.<Boolean, RuntimeException>call(() -> log(logger, level, message, thrown));
  }

  private static long argument(long arguments, int index) {
    return Memory.pointer(arguments + (long) index * Long.BYTES);
  }

  private static boolean log(String logger, Level level, String message, @Nullable Throwable thrown) {
    LogScope scope = LogScope.open();
    try (scope) {
      System.getLogger(logger).log(level, message, thrown);
      return true;
    } catch (RuntimeException | Error failed) {
      // It is Java's logging that fails: whoever printed or logged in Python can do nothing about it.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
      return false;
    }
  }

  /** Python's levels are numbers, and anyone may define more. */
  private static Level level(long number) {
    if (number < 10) {
      return Level.TRACE;
    }
    if (number < 20) {
      return Level.DEBUG;
    }
    if (number < 30) {
      return Level.INFO;
    }
    return number < 40 ? Level.WARNING : Level.ERROR;
  }

  /** From which of its levels Python need not ask: what Java does not log is not even formatted. */
  private static long lowestLevel() {
    Logger logger = System.getLogger("python");
    if (logger.isLoggable(Level.TRACE)) {
      return 1;
    }
    if (logger.isLoggable(Level.DEBUG)) {
      return 10;
    }
    if (logger.isLoggable(Level.INFO)) {
      return 20;
    }
    return logger.isLoggable(Level.WARNING) ? 30 : 40;
  }
}
