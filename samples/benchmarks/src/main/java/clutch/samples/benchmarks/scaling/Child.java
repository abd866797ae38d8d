package clutch.samples.benchmarks.scaling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processes that measure, and print lines of a name and a number. */
final class Child {

  private Child() {}

  /** Runs a program of this class path in a JVM of its own. */
  static Map<String, Double> java(Class<?> program, Object... arguments) {
    return java(List.of(), program, arguments);
  }

  /** As {@link #java}, with all of Java's heap in use from the start: what grows then is not the heap. */
  static Map<String, Double> javaWithHeapInUse(Class<?> program, Object... arguments) {
    return java(
        List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch"), program, arguments);
  }

  private static Map<String, Double> java(List<String> options, Class<?> program, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(String.valueOf(argument));
    }
    return run(command);
  }

  /** Runs a command to its end; what it prints beside numbers is passed on. */
  static Map<String, Double> run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("This failed, see above: " + String.join(" ", command));
      }
      return numbers(printed);
    } catch (IOException e) {
      throw new IllegalStateException("This cannot be run: " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while this ran: " + String.join(" ", command), e);
    }
  }

  /** As {@link #run}, and how long it took, in milliseconds. */
  static double millis(Runnable child) {
    long start = System.nanoTime();
    child.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static Map<String, Double> numbers(String printed) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (String line : printed.split("\n", -1)) {
      String[] words = line.strip().split(" ", -1);
      if (words.length == 2) {
        numbers.put(words[0], Double.valueOf(words[1]));
      }
    }
    return numbers;
  }

  /** For the child: what the parent reads. */
  static void print(String name, double number) {
    System.out.println(name + " " + number);
  }
}
