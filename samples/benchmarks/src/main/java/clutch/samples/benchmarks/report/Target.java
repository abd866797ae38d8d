package clutch.samples.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What Clutch is to reach.
 *
 * @param id what notes are found by
 * @param text what it is about
 * @param limit what is to be reached
 * @param judge whether it is
 */
record Target(String id, String text, Function<Results, String> limit, Function<Results, Verdict> judge) {

  private static final double SHARED_NANOS = 2000;

  static final List<Target> ALL =
      List.of(
          call("add", "`add(long, long)`, from a detached thread", 1.25, "C"),
          call("addInRun", "the same inside `run`, each call", 1.4, "C, attached"),
          naive(),
          otherBridges(),
          graalPy(),
          noAllocation(),
          atMost("text", "a text of 1 KB, in and out", 1.5, "C", ratioToC("text")),
          sharedMemory("bufferIn", "a million doubles in, as shared memory"),
          besideJava(
              sharedMemory(
                  "bufferOutLeft", "a million doubles out, as shared memory, left to the garbage collector")),
          besideJava(sharedMemory("bufferOut", "the same, closed by hand")),
          atMost("arrayIn", "a million doubles in, copied", 1.3, "memcpy", ratioTo("arrayIn", "memcpyIn")),
          besideJava(
              atMost("arrayOut", "a million doubles out, copied", 1.3, "memcpy", ratioTo("arrayOut", "memcpyOut"))),
          atMost(
              "callbackAttached",
              "a callback that stays attached",
              2,
              "a Python function called from C",
              ratioTo("callbackAttached", "pythonFunction")),
          threads(),
          atLeast("pool2", "two interpreters of a pool", 1.8, "one thread"),
          atMost(
              "guards16",
              "guards of 16 threads: no cache line shared",
              0.5,
              "one counter that all share",
              comparison("guards16Shared")),
          atMost("handedOver", "a handed-over call", 1.3, "park and unpark", comparison("handedOver")),
          atMost("start", "from start to first result", 1.3, "C and an empty JVM", comparison("start")));

  private static Function<Results, OptionalDouble> ratioToC(String row) {
    return results -> results.ratio(row, Bridge.CLUTCH);
  }

  private static Function<Results, OptionalDouble> ratioTo(String row, String reference) {
    return results -> results.ratio(row, Bridge.CLUTCH, reference, Bridge.C);
  }

  private static Function<Results, OptionalDouble> comparison(String row) {
    return results ->
        results.comparison(row).map(found -> OptionalDouble.of(found.ratio())).orElse(OptionalDouble.empty());
  }

  private static Target atMost(
      String id, String text, double limit, String reference, Function<Results, OptionalDouble> ratio) {
    return new Target(
        id,
        text,
        _ -> "at most %s x %s".formatted(plain(limit), reference),
        results -> judge(ratio.apply(results), found -> found <= limit));
  }

  /** Of a row of which it is also said what a JVM without fences makes of it. */
  private static Target call(String row, String text, double limit, String reference) {
    return atMost(row, text, limit, reference, ratioToC(row))
        .with("%s; %s with `-XX:+UseSystemMemoryBarrier`", results -> results.ratio(row, Bridge.CLUTCH_BARRIER));
  }

  /** Of a row of which it is also said how much more it is than Java's own part. */
  private static Target besideJava(Target target) {
    return target.with(
        "%s; %s x plain Java", results -> results.ratio(target.id, Bridge.CLUTCH, target.id, Bridge.JAVA));
  }

  /** Says a second figure after the first, if it was measured. */
  private Target with(String format, Function<Results, OptionalDouble> second) {
    return new Target(
        id,
        text,
        limit,
        results -> {
          Verdict verdict = judge.apply(results);
          OptionalDouble found = second.apply(results);
          return found.isEmpty()
              ? verdict
              : new Verdict(
                  verdict.outcome(), format.formatted(verdict.figure(), Numbers.ratio(found.getAsDouble())));
        });
  }

  /** For rows whose values are such factors themselves. */
  private static Target atLeast(String row, String text, double limit, String reference) {
    return new Target(
        row,
        text,
        _ -> "at least %s x %s".formatted(plain(limit), reference),
        results ->
            results
                .comparison(row)
                .map(found -> Verdict.of(found.value() >= limit, Numbers.ratio(found.value())))
                .orElse(Verdict.NOT_MEASURED));
  }

  private static Verdict judge(OptionalDouble ratio, Function<Double, Boolean> met) {
    return ratio.isEmpty()
        ? Verdict.NOT_MEASURED
        : Verdict.of(met.apply(ratio.getAsDouble()), Numbers.ratio(ratio.getAsDouble()));
  }

  /** With a GIL, two threads share it. */
  private static Target threads() {
    Target target = atLeast("threads2", "two threads in the main interpreter, without a GIL", 1.8, "one thread");
    return new Target(
        target.id,
        target.text,
        target.limit,
        results -> results.freeThreaded() ? target.judge.apply(results) : Verdict.notMeasured("this Python has a GIL"));
  }

  private static Target naive() {
    return new Target(
        "naive",
        "`add(long, long)`, against naive FFM",
        results -> "%d x faster".formatted(naiveLimit(results)),
        results ->
            judge(
                results.ratio("add", Bridge.NAIVE, "add", Bridge.CLUTCH), found -> found >= naiveLimit(results)));
  }

  private static int naiveLimit(Results results) {
    return results.freeThreaded() ? 1000 : 30;
  }

  private static Target otherBridges() {
    return new Target(
        "bridges",
        "against each other bridge to CPython",
        results ->
            "faster on each of the %d rows that they have".formatted(rows(results, otherBridges(results)).size()),
        results -> judgeSlower(results, otherBridges(results), rows(results, otherBridges(results))));
  }

  private static List<Bridge> otherBridges(Results results) {
    return results.bridges().stream().filter(Bridge::isOtherBridgeToCPython).toList();
  }

  /** The rows that Clutch can be compared on with any of these. */
  private static List<Row> rows(Results results, List<Bridge> bridges) {
    return results.rows().stream()
        .filter(row -> results.figures(row.id(), Bridge.CLUTCH).isPresent())
        .filter(row -> bridges.stream().anyMatch(bridge -> results.figures(row.id(), bridge).isPresent()))
        .toList();
  }

  private static Target graalPy() {
    return new Target(
        "graalPy",
        "against GraalPy",
        _ -> "faster on small calls inside `run`; there is no NumPy for it",
        results ->
            judgeSlower(
                results,
                List.of(Bridge.GRAALPY),
                rows(results, List.of(Bridge.GRAALPY)).stream()
                    .filter(row -> List.of("noArgInRun", "addInRun").contains(row.id()))
                    .toList()));
  }

  private static Verdict judgeSlower(Results results, List<Bridge> bridges, List<Row> rows) {
    if (rows.isEmpty()) {
      return Verdict.NOT_MEASURED;
    }
    List<Faster> faster =
        Faster.in(results).stream()
            .filter(one -> bridges.contains(one.bridge()) && rows.contains(one.row()))
            .toList();
    if (faster.isEmpty()) {
      return Verdict.of(true, "faster");
    }
    long behind = faster.stream().map(Faster::row).distinct().count();
    return Verdict.of(
        false, "faster on %d of %d rows; the others are below".formatted(rows.size() - behind, rows.size()));
  }

  private static Target noAllocation() {
    return new Target(
        "allocation",
        "heap that a call with primitives allocates",
        _ -> "0 bytes",
        results -> {
          double[] bytes =
              List.of("noArg", "add", "scale").stream()
                  .map(row -> results.allocation(row, Bridge.CLUTCH))
                  .filter(OptionalDouble::isPresent)
                  .mapToDouble(OptionalDouble::getAsDouble)
                  .toArray();
          if (bytes.length == 0) {
            return Verdict.NOT_MEASURED;
          }
          double most = Arrays.stream(bytes).max().getAsDouble();
          return Verdict.of(most < 0.5, Numbers.bytes(most) + " bytes");
        });
  }

  private static Target sharedMemory(String row, String text) {
    return new Target(
        row,
        text,
        _ -> "under 2 µs with these 8 MB",
        results ->
            results
                .figures(row, Bridge.CLUTCH)
                .map(found -> Verdict.of(found.median() < SHARED_NANOS, Numbers.time(found.median())))
                .orElse(Verdict.NOT_MEASURED));
  }

  private static String plain(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }
}
