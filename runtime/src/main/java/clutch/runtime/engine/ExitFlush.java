package clutch.runtime.engine;

import clutch.runtime.ClutchException;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.interpreter.OpenInterpreters;
import java.time.Duration;
import java.util.List;

/**
 * Flushes what Python has buffered for its output as the JVM exits with Python running, where it would
 * be lost. It has little time: the JVM's exit must not hang on Python code.
 */
final class ExitFlush {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final OpenInterpreters interpreters;
  private final Thread hook = new Thread(this::flushInTime, "clutch-exit");

  ExitFlush(OpenInterpreters interpreters) {
    this.interpreters = interpreters;
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
    // Each on a thread of its own: one that is stuck must not keep the others from it.
    List<Thread> flushes =
        interpreters.all().stream()
            .map(
                interpreter ->
                    Thread.ofPlatform()
                        .daemon()
                        .name("clutch-flush-" + interpreter.name())
                        .start(() -> flush(interpreter)))
            .toList();
    long start = System.nanoTime();
    try {
      for (Thread flush : flushes) {
        flush.join(LONGEST.minusNanos(System.nanoTime() - start));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void flush(OpenInterpreter interpreter) {
    try {
      interpreter.flush();
    } catch (ClutchException e) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.DEBUG, "Python's output could not be flushed", e);
    }
  }
}
