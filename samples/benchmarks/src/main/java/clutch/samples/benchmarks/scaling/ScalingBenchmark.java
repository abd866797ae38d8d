package clutch.samples.benchmarks.scaling;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what is about several threads, interpreters and starting: each row beside its reference, in processes of
 * their own, in rounds, so that a slow moment of the machine meets all of them. Prints a table in Markdown with medians.
 *
 * <p>Arguments: how many rounds, 5 if left out, and {@code quick} for a run that shows only that everything works.
 */
public final class ScalingBenchmark {

  private final ProgramInC c;
  private final boolean quick;

  private ScalingBenchmark(ProgramInC c, boolean quick) {
    this.c = c;
    this.quick = quick;
  }

  /**
   * Measures, and prints a table.
   *
   * @param arguments see above
   * @throws IOException if files can't be written
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    boolean quick = arguments.length > 1 && arguments[1].equals("quick");
    System.out.println("| row | Clutch | reference | ratio |\n| --- | --- | --- | --- |");
    measure(rounds, quick).forEach(row -> System.out.println(row.line()));
  }

  /**
   * Measures all rows.
   *
   * @param rounds how often
   * @param quick whether to do as little as shows that everything works
   * @return the rows, with what each round found
   * @throws IOException if files can't be written
   */
  public static List<Measured> measure(int rounds, boolean quick) throws IOException {
    ProgramInC c = ProgramInC.compile(Files.createTempDirectory("scaling"));
    ScalingBenchmark benchmark = new ScalingBenchmark(c, quick);
    Map<String, Measured> rows = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Measured row : benchmark.round()) {
        rows.merge(row.row(), row, Measured::and);
      }
      System.err.printf("round %d of %d%n", round + 1, rounds);
    }
    return List.copyOf(rows.values());
  }

  private int often(int often, int quickly) {
    return quick ? quickly : often;
  }

  private List<Measured> round() {
    List<Measured> rows = new ArrayList<>();
    rows.add(handedOver());
    for (int threads : new int[] {2, 4}) {
      rows.addAll(throughput("threads", "main", threads));
    }
    rows.addAll(throughput("pool", "pool", 2));
    rows.addAll(virtualThreads());
    rows.addAll(guards());
    rows.addAll(start());
    rows.addAll(interpreters());
    rows.addAll(threadMemory());
    return rows;
  }

  private Measured handedOver() {
    Map<String, Double> nanos = Child.java(HandedOver.class, often(200_000, 200));
    return row("handedOver", "ns", "parkUnpark", nanos, "handedOver", "parkUnpark");
  }

  /** How many times as many calls as one thread alone, beside what Java's own work gains by as many threads. */
  private List<Measured> throughput(String row, String where, int threads) {
    Map<String, Double> factors = Child.java(Throughput.class, where, threads, often(50, 3));
    return List.of(
        row(row + threads, "x", "Java's own work", factors, "work", "java"),
        row(row + threads + "Add", "x", "Java's own work", factors, "add", "java"));
  }

  private List<Measured> virtualThreads() {
    Map<String, Double> micros = Child.java(VirtualThreads.class, often(10_000, 200), often(10, 1));
    return List.of(
        row("virtualThreads", "us", "executor", micros, "main", "executor"),
        row("virtualThreadsSubinterpreter", "us", "executor", micros, "subinterpreter", "executor"));
  }

  private List<Measured> guards() {
    Map<String, Double> nanos = Child.java(Guards.class, 16, often(1_000_000, 100));
    return List.of(
        row("guards16", "ns", "counters apart", nanos, "guards", "counters"),
        row("guards16Shared", "ns", "one counter", nanos, "guards", "oneCounter"));
  }

  /** The reference is C's start and the start of a JVM that does nothing. */
  private List<Measured> start() {
    double nothing = Child.millis(() -> Child.java(Starting.Nothing.class));
    double inC = c.measure("start", 1) / 1e3;
    double[] inside = new double[1];
    double all = Child.millis(() -> inside[0] = number(Child.java(Starting.class), "start") / 1e3);
    return List.of(
        Measured.of("start", "ms", "C and an empty JVM", all, inC + nothing),
        Measured.of("startInJvm", "ms", "C", inside[0], inC));
  }

  private List<Measured> interpreters() {
    int turns = often(20, 1);
    int kept = often(10, 2);
    double micros = number(Child.java(Interpreters.class, "openClose", turns), "openClose");
    double kilobytes =
        number(
            Child.javaWithHeapInUse(Interpreters.class, "interpreterMemory", kept), "interpreterMemory");
    return List.of(
        Measured.of("openClose", "us", "C", micros, c.measure("openClose", turns)),
        Measured.of("interpreterMemory", "KB", "C", kilobytes, c.measure("interpreterMemory", kept)));
  }

  private List<Measured> threadMemory() {
    int threads = often(1000, 10);
    Map<String, Double> kilobytes = Child.javaWithHeapInUse(Threads.class, threads);
    double plain = number(kilobytes, "plainThread");
    double attached = number(kilobytes, "attachedThread");
    return List.of(
        Measured.of("threadMemory", "KB", "a thread that has not called", attached, plain),
        Measured.of("threadMemoryOfPython", "KB", "a thread in C", attached - plain, c.measure("threadMemory", threads)));
  }

  private static Measured row(
      String row, String unit, String reference, Map<String, Double> numbers, String value, String beside) {
    return Measured.of(row, unit, reference, number(numbers, value), number(numbers, beside));
  }

  private static double number(Map<String, Double> numbers, String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException("A program has not printed '%s', but %s".formatted(name, numbers));
    }
    return number;
  }
}
