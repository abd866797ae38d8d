package clutch.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor the model
 * @param cores how many there are
 * @param system the operating system
 * @param java the Java that ran
 */
public record Machine(String processor, int cores, String system, String java) {

  /**
   * This one.
   *
   * @return what is known of it
   * @throws IOException if it can't be read
   */
  public static Machine here() throws IOException {
    return new Machine(
        modelName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }

  private static String modelName() throws IOException {
    Path processors = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(processors)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(processors)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  String text() {
    return "%s, %d cores, %s, %s".formatted(processor, cores, system, java);
  }
}
