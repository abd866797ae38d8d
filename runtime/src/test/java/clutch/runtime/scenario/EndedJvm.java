package clutch.runtime.scenario;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A child JVM that has ended by itself.
 *
 * @param exitCode its exit code; 1 after a crash as well, 128 and a signal's number after a signal
 * @param timeline what it printed
 * @param report a text with everything that is known of it, under a headline
 */
record EndedJvm(int exitCode, Timeline timeline, UnaryOperator<String> report) {

  List<String> output() {
    return timeline.lines("out");
  }

  /** From its start to its end. */
  Duration duration() {
    return timeline.elapsed();
  }

  EndedJvm hasExitCode(int expected) {
    if (exitCode != expected) {
      throw failed("It ended with exit code %d instead of %d.".formatted(exitCode, expected));
    }
    return this;
  }

  EndedJvm printed(String line) {
    if (!output().contains(line)) {
      throw failed("It did not print the line '%s'.".formatted(line));
    }
    return this;
  }

  AssertionError failed(String what) {
    return new AssertionError(report.apply(what));
  }
}
