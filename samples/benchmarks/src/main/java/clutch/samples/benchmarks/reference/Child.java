package clutch.samples.benchmarks.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process that does one thing, and prints something. */
public final class Child {

  private static final int MOST_MINUTES = 3;

  private Child() {}

  /**
   * A program of this class path, for a JVM of its own.
   *
   * @param options the JVM's
   * @param program its main class
   * @param arguments what it is told
   * @return the command
   */
  public static ProcessBuilder java(List<String> options, Class<?> program, Object... arguments) {
    return java(System.getProperty("java.class.path"), options, program, arguments);
  }

  /**
   * As {@link #java(List, Class, Object...)}, with another class path.
   *
   * @param classPath the class path
   * @param options the JVM's
   * @param program its main class
   * @param arguments what it is told
   * @return the command
   */
  public static ProcessBuilder java(
      String classPath, List<String> options, Class<?> program, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add("-classpath");
    command.add(classPath);
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(String.valueOf(argument));
    }
    return new ProcessBuilder(command);
  }

  /**
   * Runs a process to its end.
   *
   * @param builder the process
   * @return what it printed; what it printed to stderr goes to ours
   * @throws IOException if it can't be run
   * @throws InterruptedException if the thread is interrupted
   * @throws IllegalStateException if it fails or does not end
   */
  public static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    // Into files: who reads a pipe waits for as long as anybody holds its other end.
    Path printed = Files.createTempFile("child", ".out");
    Path errors = Files.createTempFile("child", ".err");
    try {
      Process process = builder.redirectOutput(printed.toFile()).redirectError(errors.toFile()).start();
      boolean ended = end(process);
      if (!ended || process.exitValue() != 0) {
        String how = ended ? "failed with " + process.exitValue() : "did not end in " + MOST_MINUTES + " minutes";
        throw new IllegalStateException(
            "%s %s. It printed:%n%s%s"
                .formatted(text(builder.command()), how, content(printed), content(errors)));
      }
      System.err.print(content(errors));
      return content(printed);
    } finally {
      Files.delete(printed);
      Files.delete(errors);
    }
  }

  /** Whatever it is: what a process prints as it fails need not be text. */
  private static String content(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String text(List<String> command) {
    String classPath = System.getProperty("java.class.path");
    return command.stream().map(word -> word.equals(classPath) ? "..." : word).collect(Collectors.joining(" "));
  }

  private static boolean end(Process process) throws InterruptedException {
    boolean ended = false;
    try {
      ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    } finally {
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
    }
    return ended;
  }

  /**
   * As {@link #run}, for a process that prints lines of a name and a number.
   *
   * @param builder the process
   * @return the numbers
   * @throws IOException if it can't be run
   * @throws InterruptedException if the thread is interrupted
   * @throws IllegalStateException if it fails or does not end
   */
  public static Map<String, Double> numbers(ProcessBuilder builder) throws IOException, InterruptedException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    run(builder)
        .lines()
        .map(line -> line.split(" ", -1))
        // The JVM's own warnings are longer.
        .filter(words -> words.length == 2)
        .forEach(words -> numbers.put(words[0], Double.valueOf(words[1])));
    return numbers;
  }
}
