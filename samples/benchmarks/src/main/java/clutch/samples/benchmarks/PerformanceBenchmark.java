package clutch.samples.benchmarks;

import clutch.runtime.Python;
import clutch.samples.benchmarks.reference.CReference;
import clutch.samples.benchmarks.reference.PythonFacts;
import clutch.samples.benchmarks.report.Allocation;
import clutch.samples.benchmarks.report.Bridge;
import clutch.samples.benchmarks.report.Comparison;
import clutch.samples.benchmarks.report.Failure;
import clutch.samples.benchmarks.report.Figures;
import clutch.samples.benchmarks.report.Machine;
import clutch.samples.benchmarks.report.PerformancePage;
import clutch.samples.benchmarks.report.Results;
import clutch.samples.benchmarks.report.Row;
import clutch.samples.benchmarks.scaling.ScalingBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures each row in C and through each bridge, one right after the other, in rounds, and writes {@code
 * docs/performance.md}. After each bridge C is measured once more: where it takes another time, so does the machine, and
 * the bridge is measured again. What fails is left out, printed at the end, and makes the exit code 1.
 *
 * <p>Arguments, or the same in the system property {@code options}: {@code quick} for a short look; {@code rounds=5};
 * {@code rows=add,text}, {@code threads} among them for the rows about threads, interpreters and starting; {@code
 * bridges=C,CLUTCH}; {@code docs=FOLDER} for the folder of the page, where rows that are not measured stay as they are;
 * {@code page} to write the page anew from what was measured before.
 */
public final class PerformanceBenchmark {

  /** How often a bridge is measured again while the machine is not as it was for C. */
  private static final int MOST_AGAIN = 3;

  /** So much, more or less, is nothing unusual. */
  private static final double MOST_CHANGE = 1.15;

  private final Options options;
  private final PerformancePage page;
  private final PythonFacts python;
  private final CReference c;
  private final BridgeRuns runs;
  private final Map<Failure, String> failures = new LinkedHashMap<>();
  private final Map<String, Figures> calls = new LinkedHashMap<>();
  private final Map<String, Allocation> allocations = new LinkedHashMap<>();

  private PerformanceBenchmark(Options options, PerformancePage page) throws IOException, InterruptedException {
    this.options = options;
    this.page = page;
    python = PythonFacts.ask();
    c = CReference.compile(python, Files.createTempDirectory("performance"));
    runs = new BridgeRuns(options.quick());
  }

  /**
   * Measures, and writes the page.
   *
   * @param arguments see above
   * @throws IOException if something can't be run, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options =
        Options.of(
            arguments.length > 0
                ? Arrays.asList(arguments)
                : Arrays.asList(System.getProperty("options", "").split(" ", -1)));
    Collection<String> failures = List.of();
    try (Python python = Python.start()) {
      PerformancePage page = new PerformancePage(options.docs(), python);
      if (options.measured()) {
        failures = new PerformanceBenchmark(options, page).measure();
      }
      System.out.println("Wrote " + page.write());
    }
    failures.forEach(System.err::println);
    if (!failures.isEmpty()) {
      System.exit(1);
    }
  }

  /** Measures and keeps; the calls before anything else begins that may fail. Returns what failed. */
  private Collection<String> measure() throws IOException, InterruptedException {
    System.out.println("Measuring " + python);
    if (!options.complete()) {
      page.check(results(List.of()));
    }
    for (int round = 1; round <= options.rounds(); round++) {
      for (Row row : options.rows()) {
        measure(round, row);
      }
    }
    for (Failure failure : failures.keySet()) {
      calls.remove(key(failure.row(), failure.bridge()));
      allocations.remove(key(failure.row(), failure.bridge()));
    }
    if (options.complete()) {
      page.replace(results(List.of()));
    } else {
      page.keep(results(List.of()));
    }
    if (options.comparisons()) {
      page.keep(results(comparisons()));
    }
    return failures.values();
  }

  private Results results(List<Comparison> comparisons) throws IOException {
    return new Results(
        python.toString(),
        python.freeThreaded(),
        LocalDate.now(ZoneOffset.UTC).toString(),
        Machine.here(),
        List.copyOf(calls.values()),
        List.copyOf(allocations.values()),
        comparisons,
        List.copyOf(failures.keySet()));
  }

  private void measure(int round, Row row) throws IOException, InterruptedException {
    if (row.id().startsWith("numpy") && python.numpy().isEmpty()) {
      return;
    }
    System.out.printf("round %d of %d: %s:", round, options.rounds(), row.id());
    List<String> inC = new ArrayList<>(List.of(row.id()));
    inC.addAll(row.besides());
    Map<String, Double> nanosInC = inC(inC);
    nanosInC.forEach((id, nanos) -> keep(id, Bridge.C, nanos));
    for (Bridge bridge : bridges()) {
      Failure failure = new Failure(row.id(), bridge);
      if (failures.containsKey(failure)) {
        continue;
      }
      try {
        run(bridge, row, Objects.requireNonNull(nanosInC.get(row.id()))).ifPresent(found -> keep(row, bridge, found));
      } catch (RunnerException e) {
        if (e.getCause() == null) {
          throw new IllegalStateException("JMH can't run: " + e.getMessage(), e);
        }
        // It is this row's own failure: the other rows count all the same.
        failures.put(failure, "%s failed on %s: %s".formatted(bridge.text(), row.id(), BridgeRuns.message(e)));
      }
    }
    System.out.println();
  }

  private Map<String, Double> inC(List<String> rows) throws IOException, InterruptedException {
    return c.run(Duration.ofMillis(options.quick() ? 10 : 40), options.quick() ? 3 : 7, rows);
  }

  /** Once more, if the machine turns out to be slower or faster by then than it was for C. */
  private Optional<BridgeRuns.Run> run(Bridge bridge, Row row, double nanosInC)
      throws IOException, InterruptedException, RunnerException {
    Optional<BridgeRuns.Run> found = runs.run(bridge, row);
    for (int again = 0; found.isPresent() && again < MOST_AGAIN && !options.quick(); again++) {
      double change = Objects.requireNonNull(inC(List.of(row.id())).get(row.id())) / nanosInC;
      if (change < MOST_CHANGE && 1 / change < MOST_CHANGE) {
        return found;
      }
      found = runs.run(bridge, row);
    }
    return found;
  }

  private void keep(Row row, Bridge bridge, BridgeRuns.Run run) {
    keep(row.id(), bridge, run.nanos());
    if (Row.ALLOCATING.contains(row.id())) {
      allocations.put(key(row.id(), bridge), new Allocation(row.id(), bridge, Math.rint(run.bytes())));
    }
  }

  private void keep(String row, Bridge bridge, double nanos) {
    System.out.printf(" %s %.1f", bridge.text(), nanos);
    System.out.flush();
    calls
        .computeIfAbsent(key(row, bridge), _ -> new Figures(row, bridge, new ArrayList<>()))
        .nanos()
        .add(Math.rint(nanos * 1000) / 1000);
  }

  /**
   * What is run by JMH. JavaCPP brings a Python and calls no other; beside C with another one, its figures would say
   * nothing.
   */
  private List<Bridge> bridges() {
    boolean embedded = System.getenv("CLUTCH_PYTHON") == null;
    return options.bridges().stream()
        .filter(bridge -> bridge != Bridge.C)
        .filter(bridge -> embedded || bridge != Bridge.JAVACPP)
        .toList();
  }

  private static String key(String row, Bridge bridge) {
    return row + " " + bridge;
  }

  /** Rows with references of their own. */
  private List<Comparison> comparisons() throws IOException, InterruptedException {
    System.out.println("threads, interpreters, start:");
    return ScalingBenchmark.measure(options.rounds(), options.quick());
  }
}
