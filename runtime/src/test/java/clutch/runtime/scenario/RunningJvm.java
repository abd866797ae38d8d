package clutch.runtime.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child JVM that runs, and everything that is known of it if it does not end as it should. */
final class RunningJvm {

  /** After the deadline the child writes down what Python is doing, which takes a moment. */
  private static final Duration GRACE = Duration.ofSeconds(4);

  private final Process process;
  private final List<String> command;
  private final Duration deadline;
  private final Path crashReport;
  private final Timeline timeline = new Timeline();
  private final Thread output;
  private final Thread errors;

  RunningJvm(Process process, List<String> command, Duration deadline, Path crashReport) {
    this.process = process;
    this.command = command;
    this.deadline = deadline;
    this.crashReport = crashReport;
    output = read("out", process.getInputStream());
    errors = read("err", process.getErrorStream());
  }

  private Thread read(String stream, InputStream from) {
    return Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try (BufferedReader lines = new BufferedReader(new java.io.InputStreamReader(from, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  timeline.add(stream, line);
                }
              } catch (IOException e) {
                timeline.add(stream, "can't be read: " + e);
              }
            });
  }

  /** Waits for the child to print a line with this text. */
  RunningJvm awaitOutput(String text) throws InterruptedException {
    if (!timeline.await(text, deadline)) {
      throw notInTime("It did not print '%s'".formatted(text));
    }
    return this;
  }

  /** Sends SIGTERM, as {@code kill} does. */
  RunningJvm terminate() {
    // Not process.destroy(), which would close the streams that the output is read from.
    process.toHandle().destroy();
    return this;
  }

  /** Sends SIGINT, as Ctrl-C does. */
  RunningJvm interrupt() throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the child to end, and kills it if it does not. */
  EndedJvm await() throws InterruptedException {
    Duration left = deadline.minus(timeline.elapsed()).plus(GRACE);
    if (!process.waitFor(left.toMillis(), TimeUnit.MILLISECONDS)) {
      throw notInTime("It did not end");
    }
    output.join(GRACE);
    errors.join(GRACE);
    return new EndedJvm(process.exitValue(), timeline, this::report);
  }

  private AssertionError notInTime(String what) throws InterruptedException {
    String javaStacks = javaStacks();
    process.destroyForcibly().waitFor();
    output.join(GRACE);
    errors.join(GRACE);
    return new AssertionError(
        report("%s within %s s and was killed.".formatted(what, deadline.toSeconds()))
            + "\n== Java threads\n"
            + javaStacks);
  }

  /** What its Java threads do; what its Python threads do it has printed itself. */
  private String javaStacks() throws InterruptedException {
    try {
      Process jcmd =
          new ProcessBuilder(
                  ChildJvm.jdkTool("jcmd").toString(), Long.toString(process.pid()), "Thread.print", "-l")
              .redirectErrorStream(true)
              .start();
      Thread limit = Thread.ofPlatform().daemon().start(() -> kill(jcmd));
      String stacks = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      limit.interrupt();
      return stacks;
    } catch (IOException e) {
      return "can't be had: " + e;
    }
  }

  private static void kill(Process slow) {
    try {
      if (!slow.waitFor(20, TimeUnit.SECONDS)) {
        slow.destroyForcibly();
      }
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }

  private String report(String what) {
    return "%s%n== Command%n%s%n== Run by%nJava %s on %s %s%n== Time line%n%s%s"
        .formatted(
            what,
            String.join(" ", command),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            timeline,
            crash());
  }

  private String crash() {
    if (!Files.exists(crashReport)) {
      return "";
    }
    try (var lines = Files.lines(crashReport, StandardCharsets.UTF_8)) {
      return "== Crash report %s%n%s%n"
          .formatted(crashReport, String.join("\n", lines.limit(150).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
