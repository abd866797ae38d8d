package clutch.samples.benchmarks;

import clutch.samples.benchmarks.bridges.ClutchCalls;
import clutch.samples.benchmarks.bridges.Conditions;
import clutch.samples.benchmarks.report.Bridge;
import clutch.samples.benchmarks.report.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH run one row of one bridge, in a JVM of its own. */
final class BridgeRuns {

  private static final String PACKAGE = ClutchCalls.class.getPackageName();

  private static final int WARM_UPS = 8;

  private final boolean quick;
  private final Set<String> known;

  BridgeRuns(boolean quick) {
    this.quick = quick;
    known =
        BenchmarkList.defaultList()
            .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .map(BenchmarkListEntry::getUsername)
            .collect(Collectors.toSet());
  }

  /**
   * What a run says.
   *
   * @param nanos the time of one operation
   * @param bytes what it allocates, if the row is one of those for which that is counted
   */
  record Run(double nanos, double bytes) {}

  /**
   * Runs it, if the bridge is there and has that row.
   *
   * @throws IllegalStateException if the bridge has not that row, and nobody has said why
   */
  Optional<Run> run(Bridge bridge, Row row) throws RunnerException {
    String name = PACKAGE + "." + bridge.calls() + "." + row.id();
    Conditions conditions = Conditions.of(bridge.calls());
    if (!conditions.isThere() || !bridge.isMeasuredOn(row) || conditions.missingRows().containsKey(row.id())) {
      return Optional.empty();
    }
    if (!known.contains(name)) {
      throw new IllegalStateException(
          "JMH knows no %s, and it is none of the missing rows in Conditions".formatted(name));
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(name) + "$")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgsAppend(
                Stream.concat(conditions.jvmArguments().stream(), bridge.jvmArguments().stream())
                    .toArray(String[]::new))
            .timeout(TimeValue.seconds(60))
            .warmupIterations(quick ? 3 : WARM_UPS)
            .warmupTime(TimeValue.milliseconds(warmUpMillis(bridge)))
            .measurementIterations(quick ? 3 : 5)
            .measurementTime(TimeValue.milliseconds(quick ? 50 : 150));
    if (Row.ALLOCATING.contains(row.id())) {
      options.addProfiler(GCProfiler.class);
    }
    RunResult result =
        new Runner(options.build()).run().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("JMH has no result for " + name));
    return Optional.of(run(row, result));
  }

  /** What went wrong in the other JVM. */
  static String message(RunnerException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause + Arrays.toString(cause.getSuppressed());
  }

  /** GraalPy's compiler takes longer until it has seen enough. */
  private int warmUpMillis(Bridge bridge) {
    if (quick) {
      return 100;
    }
    return bridge == Bridge.GRAALPY ? 1500 : 250;
  }

  /** The median iteration: the mean would be that of the machine's worst moment. */
  private static Run run(Row row, RunResult result) {
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated == null && Row.ALLOCATING.contains(row.id())) {
      throw new IllegalStateException("JMH's profiler has not counted what %s allocates".formatted(row.id()));
    }
    return new Run(
        result.getPrimaryResult().getStatistics().getPercentile(50),
        allocated == null ? Double.NaN : allocated.getScore());
  }
}
