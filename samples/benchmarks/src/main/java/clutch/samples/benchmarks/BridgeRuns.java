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
   * @param bytes what it allocates
   */
  record Run(double nanos, double bytes) {}

  /** Runs it, if the bridge has that row. */
  Optional<Run> run(Bridge bridge, Row row) throws RunnerException {
    String name = PACKAGE + "." + bridge.calls() + "." + row.id();
    Conditions conditions = Conditions.of(bridge.calls());
    if (!known.contains(name) || !conditions.isThere() || conditions.missingRows().containsKey(row.id())) {
      return Optional.empty();
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(name) + "$")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgsAppend(conditions.jvmArguments().toArray(String[]::new))
            .timeout(TimeValue.seconds(60))
            .warmupIterations(quick ? 3 : WARM_UPS)
            .warmupTime(TimeValue.milliseconds(warmUpMillis(bridge)))
            .measurementIterations(quick ? 3 : 5)
            .measurementTime(TimeValue.milliseconds(quick ? 50 : 150));
    if (Row.ALLOCATING.contains(row.id())) {
      options.addProfiler(GCProfiler.class);
    }
    return new Runner(options.build()).run().stream().findFirst().map(BridgeRuns::run);
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
  private static Run run(RunResult result) {
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Run(
        result.getPrimaryResult().getStatistics().getPercentile(50),
        allocated == null ? 0 : allocated.getScore());
  }
}
