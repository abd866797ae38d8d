package clutch.samples.benchmarks.scaling;

import clutch.samples.benchmarks.reference.CProgram;
import clutch.samples.benchmarks.reference.Child;
import clutch.samples.benchmarks.reference.PythonFacts;
import clutch.samples.benchmarks.report.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** All of Java's heap is in use from the start: what grows then is not the heap. */
  private static final List<String> HEAP_IN_USE =
      List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch");

  private final CProgram c;
  private final Path folder;
  private final StartCache startCache;
  private final boolean quick;

  private ScalingBenchmark(CProgram c, Path folder, StartCache startCache, boolean quick) {
    this.c = c;
    this.folder = folder;
    this.startCache = startCache;
    this.quick = quick;
  }

  /**
   * Measures, and prints a table.
   *
   * @param arguments see above
   * @throws IOException if something can't be run, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
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
   * @throws IOException if something can't be run, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static List<Comparison> measure(int rounds, boolean quick) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("scaling");
    Path _ = CProgram.copy("/META-INF/python/scaling_workload.py", folder);
    CProgram c = CProgram.compile(PythonFacts.ask(), folder, List.of("scaling.c"));
    Map<String, Comparison> rows = new LinkedHashMap<>();
    try (StartCache startCache = StartCache.record(folder)) {
      ScalingBenchmark benchmark = new ScalingBenchmark(c, folder, startCache, quick);
      for (int round = 0; round < rounds; round++) {
        for (Comparison row : benchmark.round()) {
          rows.merge(row.row(), row, Comparison::and);
        }
        System.err.printf("round %d of %d%n", round + 1, rounds);
      }
    }
    return List.copyOf(rows.values());
  }

  private int often(int often, int quickly) {
    return quick ? quickly : often;
  }

  private List<Comparison> round() throws IOException, InterruptedException {
    List<Comparison> rows = new ArrayList<>();
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

  private Comparison handedOver() throws IOException, InterruptedException {
    Map<String, Double> nanos = java(HandedOver.class, often(200_000, 200));
    return row("handedOver", "ns", "parkUnpark", nanos, "handedOver", "parkUnpark");
  }

  /** How many times as many calls as one thread alone, beside what Java's own work gains by as many threads. */
  private List<Comparison> throughput(String row, String where, int threads) throws IOException, InterruptedException {
    Map<String, Double> factors = java(Throughput.class, where, threads, often(50, 3));
    return List.of(
        row(row + threads, "x", "Java's own work", factors, "work", "java"),
        row(row + threads + "Add", "x", "Java's own work", factors, "add", "java"));
  }

  private List<Comparison> virtualThreads() throws IOException, InterruptedException {
    Map<String, Double> micros = java(VirtualThreads.class, often(10_000, 200), often(10, 1));
    return List.of(
        row("virtualThreads", "us", "executor", micros, "main", "executor"),
        row("virtualThreadsSubinterpreter", "us", "executor", micros, "subinterpreter", "executor"));
  }

  private List<Comparison> guards() throws IOException, InterruptedException {
    Map<String, Double> nanos = java(Guards.class, 16, often(1_000_000, 100));
    return List.of(
        row("guards16", "ns", "counters apart", nanos, "guards", "counters"),
        row("guards16Shared", "ns", "one counter", nanos, "guards", "oneCounter"));
  }

  /** The reference is C's start and the start of a JVM that does nothing; none of them has NumPy. */
  private List<Comparison> start() throws IOException, InterruptedException {
    double nothing = millis(Child.java(List.of(), Starting.Nothing.class));
    double cached = millis(startCache.program());
    long begun = System.nanoTime();
    ProcessBuilder program = Child.java(StartCache.classPath(), List.of(), Starting.class);
    double inside = number(Child.numbers(program), "start") / 1e3;
    double all = (System.nanoTime() - begun) / 1e6;
    double inC = inC("start", 1) / 1e3;
    return List.of(
        Comparison.of("start", "ms", "C and an empty JVM", all, inC + nothing),
        Comparison.of("startWithCache", "ms", "C and an empty JVM", cached, inC + nothing),
        Comparison.of("startInJvm", "ms", "C", inside, inC));
  }

  private static double millis(ProcessBuilder program) throws IOException, InterruptedException {
    long start = System.nanoTime();
    String _ = Child.run(program);
    return (System.nanoTime() - start) / 1e6;
  }

  private List<Comparison> interpreters() throws IOException, InterruptedException {
    int turns = often(20, 1);
    int kept = often(10, 2);
    double micros = number(java(Interpreters.class, "openClose", turns), "openClose");
    double kilobytes = memory(Interpreters.class, "interpreterMemory", kept);
    return List.of(
        Comparison.of("openClose", "us", "C", micros, inC("openClose", turns)),
        Comparison.of("interpreterMemory", "KB", "C", kilobytes, inC("interpreterMemory", kept)));
  }

  private List<Comparison> threadMemory() throws IOException, InterruptedException {
    int threads = often(1000, 10);
    double plain = memory(Threads.class, "plainThread", threads);
    double attached = memory(Threads.class, "attachedThread", threads);
    double ofPythonInC = inC("attachedThread", threads) - inC("plainThread", threads);
    return List.of(
        Comparison.of("threadMemory", "KB", "a thread that has not called", attached, plain),
        Comparison.of("threadMemoryOfPython", "KB", "a thread in C", attached - plain, ofPythonInC));
  }

  private static Map<String, Double> java(Class<?> program, Object... arguments)
      throws IOException, InterruptedException {
    return Child.numbers(Child.java(List.of(), program, arguments));
  }

  private static double memory(Class<?> program, String row, int number) throws IOException, InterruptedException {
    return number(Child.numbers(Child.java(HEAP_IN_USE, program, row, number)), row);
  }

  private double inC(String row, int number) throws IOException, InterruptedException {
    return number(c.run(List.of(folder.toString(), row, String.valueOf(number))), row);
  }

  private static Comparison row(
      String row, String unit, String reference, Map<String, Double> numbers, String value, String beside) {
    return Comparison.of(row, unit, reference, number(numbers, value), number(numbers, beside));
  }

  private static double number(Map<String, Double> numbers, String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException("A program has not printed '%s', but %s".formatted(name, numbers));
    }
    return number;
  }
}
