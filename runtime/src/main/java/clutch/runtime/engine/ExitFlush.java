package clutch.runtime.engine;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import java.time.Duration;

/**
 * Flushes what Python has buffered for its output as the JVM exits with Python running, where it would
 * be lost. It has little time: the JVM's exit must not hang on Python code.
 */
final class ExitFlush {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Interpreter interpreter;
  private final Startup startup;
  private final Thread hook = new Thread(this::flushInTime, "clutch-exit");

  ExitFlush(Interpreter interpreter, Startup startup) {
    this.interpreter = interpreter;
    this.startup = startup;
  }

  void install() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Python ends in order, and flushes by itself. */
  void remove() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException exiting) {
      // The JVM is exiting already; the hook then finds the interpreter closed.
    }
  }

  private void flushInTime() {
    Thread flush = Thread.ofPlatform().daemon().name("clutch-flush").start(this::flush);
    try {
      flush.join(LONGEST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void flush() {
    try {
      interpreter.run(startup::flush);
    } catch (ClutchException e) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.DEBUG, "Python's output could not be flushed", e);
    }
  }
}
