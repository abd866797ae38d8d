package clutch.samples.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures builds beside each other: each in a JVM of its own, in turns, so that a slow moment of the machine meets all
 * of them. Prints the medians, and their ratios to the same build without the processor.
 *
 * <p>Arguments: the number of interfaces, of methods in each, and of rounds; 1000, 10 and 5 if left out.
 */
public final class CompileBenchmark {

  private CompileBenchmark() {}

  /**
   * Measures, and prints a table.
   *
   * @param arguments see above
   * @throws IOException if files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Workload workload = new Workload(argument(arguments, 0, 1000), argument(arguments, 1, 10));
    System.out.print(measure(workload, argument(arguments, 2, 5)));
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }

  static String measure(Workload workload, int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("compile-benchmark");
    Path clutch = folder.resolve("clutch");
    Path python = folder.resolve("python");
    Path mapStruct = folder.resolve("mapstruct");
    workload.writeClutch(clutch, python);
    workload.writeMapStruct(mapStruct);

    Map<Build, List<Cost>> costs = new EnumMap<>(Build.class);
    for (int round = 0; round < rounds; round++) {
      for (Build build : Build.values()) {
        Path output = Files.createDirectories(folder.resolve(build + "-" + round));
        Cost cost = run(build, build.isClutch() ? clutch : mapStruct, python, output);
        costs.computeIfAbsent(build, _ -> new ArrayList<>()).add(cost);
        System.err.printf("round %d of %d: %s took %d ms%n", round + 1, rounds, build.text(), cost.millis());
      }
    }
    Map<Build, Cost> medians = new EnumMap<>(Build.class);
    costs.forEach((build, measured) -> medians.put(build, Cost.median(measured)));
    return report(workload, rounds, medians);
  }

  private static Cost run(Build build, Path sources, Path python, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-classpath",
                System.getProperty("java.class.path"),
                CompileOnce.class.getName(),
                build.name(),
                sources.toString(),
                python.toString(),
                output.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(build.text() + " failed; what it printed is above");
    }
    long[] numbers = Arrays.stream(printed.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Cost(numbers[0], numbers[1], numbers[2]);
  }

  private static String report(Workload workload, int rounds, Map<Build, Cost> costs) {
    StringBuilder table =
        new StringBuilder(
            """
            %d interfaces of %d methods, medians of %d rounds; in brackets, the ratio to the same build without a processor.

            | build | time | allocated | peak of the heap |
            | --- | --- | --- | --- |
            """
                .formatted(workload.interfaces(), workload.methods(), rounds));
    costs.forEach(
        (build, cost) -> {
          Cost without = costs.getOrDefault(build.without(), cost);
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.1f s (%.2f) | %d MB (%.2f) | %d MB (%.2f) |%n",
                  build.text(),
                  cost.millis() / 1e3,
                  (double) cost.millis() / without.millis(),
                  cost.allocated() >> 20,
                  (double) cost.allocated() / without.allocated(),
                  cost.peak() >> 20,
                  (double) cost.peak() / without.peak()));
        });
    return table.toString();
  }
}
