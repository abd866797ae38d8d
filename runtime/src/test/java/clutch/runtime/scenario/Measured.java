package clutch.runtime.scenario;

import java.util.List;

/** What a scenario measured: it prints a line, and the line goes into the test's output. */
final class Measured {

  private static final String MARK = "measured: ";

  private Measured() {}

  static void print(String format, Object... values) {
    System.out.println(MARK + format.formatted(values));
  }

  static List<String> linesOf(EndedJvm jvm) {
    return jvm.output().stream()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .toList();
  }
}
