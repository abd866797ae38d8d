package clutch.samples.benchmarks.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A process that does one thing and prints something. */
final class Child {

  private Child() {}

  /** What it prints. What it prints to stderr goes to ours. */
  static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          "%s failed with %d; what it printed is above. %s".formatted(builder.command().getFirst(), code, printed));
    }
    return printed;
  }
}
