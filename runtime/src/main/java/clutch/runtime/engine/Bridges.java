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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands what an interpreter logs and prints to {@link System.Logger}, on the thread that does so, and what it warns
 * of on another one. Its Python side is {@code bridges.py}.
 */
final class Bridges {

  /** How long the end waits for warnings that Java's logging has not taken yet. */
  private static final long PATIENCE_SECONDS = 2;

  private final PythonScript script;

  /** Warnings go on from here: CPython holds a lock while it shows one, under which no user code may run. */
  private final ExecutorService warnings;

  private Bridges(PythonScript script, ExecutorService warnings) {
    this.script = script;
    this.warnings = warnings;
  }

  /** Builds those that the options ask for; null for none. Attached. */
  static @Nullable Bridges install(OpenInterpreter interpreter, PythonOptions options) {
    if (!options.bridgeWarnings() && !options.bridgeLogging() && !options.bridgeOutput()) {
      return null;
    }
    PythonScript script = PythonScript.load(interpreter, Bridges.class, "bridges.py");
    ExecutorService warnings =
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("clutch-warnings").factory());
    long log = Upcalls.function(interpreter, Bridges::log);
    long warn = Upcalls.function(interpreter, (_, arguments, _) -> warn(warnings, arguments));
    long level = LongObjects.fromLong(lowestLevel());
    try {
      check(
          Calling.call(
              script.function("install"),
              log,
              warn,
              level,
              truth(options.bridgeWarnings()),
              truth(options.bridgeLogging()),
              truth(options.bridgeOutput())));
    } finally {
      Attachment.release(level);
      Attachment.release(warn);
      Attachment.release(log);
    }
    return new Bridges(script, warnings);
  }

  /** Hands over lines that have no end yet. Attached. */
  void flush() {
    check(Calling.call(script.function("flush")));
  }

  /** Has everything as it was before. Attached. */
  void end() {
    try {
      check(Calling.call(script.function("end")));
    } finally {
      warnings.shutdown();
    }
    boolean _ = Detached.<Boolean, RuntimeException>call(() -> awaitWarnings());
  }

  private boolean awaitWarnings() {
    try {
      return warnings.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** As {@link #log}, but only hands on what it is given: attached all along. */
  private static long warn(ExecutorService warnings, long arguments) {
    boolean taken = false;
    if (!LogScope.isOpen()) {
      String logger = Strings.fromPython(argument(arguments, 0));
      Level level = level(LongObjects.asLong(argument(arguments, 1)));
      String message = Strings.fromPython(argument(arguments, 2));
      taken = handOn(warnings, () -> log(logger, level, message, null));
    }
    long answer = truth(taken);
    References.increment(answer);
    return answer;
  }

  private static boolean handOn(ExecutorService warnings, Runnable logging) {
    try {
      warnings.execute(logging);
      return true;
    } catch (RejectedExecutionException ended) {
      return false;
    }
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
