package clutch.samples.benchmarks.report;

import clutch.samples.benchmarks.bridges.Conditions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page: how it was measured, and for each Python the tables, plots, targets and where others are faster. */
final class MarkdownReport {

  private static final String HEAD =
      """
      # Performance

      What a call through Clutch costs, beside what a C program that embeds the same CPython pays for the same work, and
      beside other bridges. A program measures all of it and writes this page; the sentences that say why are its, too:
      they come from a file beside it.

      - **One machine, one run.** Only ratios count. In each round, each row is measured in C and then through each bridge,
        one right after the other, so that a slow moment of the machine meets all of them; where C takes another time
        after a bridge than before, the bridge is measured again. A ratio is made within its
        round, and the tables show the medians of the rounds.
      - **C** is a [program of its own](../samples/benchmarks/src/main/c/rows.c), written with care: it keeps its thread
        state, calls by vectorcall, and attaches and detaches around each call, so that other threads may run Python
        meanwhile. Inside `run` it stays attached. It checks all results, as Clutch does. It has a second thread, as a JVM
        has many: in a process of one thread the C library takes no locks, which makes attaching cheaper; what that makes
        is said below the table.
      - **The bridges** run in [JMH](../samples/benchmarks/src/main/java/clutch/samples/benchmarks/bridges), each row in a
        JVM of its own. *FFM by hand* is what a careful engineer writes for these very functions, with no safety of any kind:
        the one to beat. *Naive FFM* takes and gives back the GIL with `PyGILState` around each call. *JavaCPP* is the
        bindings that are generated for CPython's C API. *Py4J* talks to a Python process. *GraalPy* is no
        bridge to CPython, but a Python of its own, whose compiler sees both sides. Calls of Clutch's are also measured in
        a JVM with [an option](threads-and-closing.md#cheaper-calls) that makes all ways into C and back cheaper. What of
        a row is the JVM's own is measured in plain Java, in the same rounds, and is said below the table.
      - **Python does the same for all**: [workload.py](../samples/benchmarks/src/main/resources/META-INF/python/workload.py).
        Of an exception, C, FFM and JavaCPP read the type and the message; Clutch reads the whole traceback, too.

      This measures it again, for the Python that is chosen ([`CLUTCH_PYTHON`](choosing-a-python.md) names another), and
      writes this page:

      ```sh
      mvn -pl samples/benchmarks -am compile exec:exec -Dprogram=PerformanceBenchmark
      ```

      `-Doptions="quick"` is for a short look, `-Doptions="rounds=5 rows=add,text,threads"` for a few rows, of which `threads`
      stands for all that need several threads or interpreters. What is `quick`, or has `rows=` or `bridges=`, writes to
      `samples/benchmarks/target/docs`, unless `docs=FOLDER` says where to. `-Pgraalpy` adds GraalPy, which is large.
      """;

  private static final String COMPARISONS =
      """
      Each beside what it is to be like. `x` is how many times as much as one thread all threads together get done: there,
      more is better, and everywhere else less. *Java's own work* is a loop in Java in as many threads. *executor* is the
      same virtual threads, each of which has a thread pool of Java's do the sum and waits for it. *counters apart* are
      counters in Java, one for each thread and on a cache line of its own; *one counter* is one that all threads share.
      *parkUnpark* is a bare round trip between two threads of Java's; who has handed over a call looks for up to 50 µs
      whether it is through before it parks, which the round trip does not. A start is one without NumPy on the class path:
      C has none either, and its libraries would be loaded.
      """;

  private final Notes notes;
  private final StringBuilder page = new StringBuilder(HEAD);

  private MarkdownReport(Notes notes) {
    this.notes = notes;
  }

  static String write(List<Results> pythons, Notes notes) {
    MarkdownReport report = new MarkdownReport(notes);
    pythons.forEach(report::add);
    return report.page.toString();
  }

  private void add(Results results) {
    line("");
    line("## " + results.python());
    line("");
    line("%s, on %s.".formatted(results.machine().text(), results.date()));
    calls(results);
    allocations(results);
    comparisons(results);
    targets(results);
    faster(results);
  }

  private void calls(Results results) {
    for (Row.Group group : Row.Group.values()) {
      List<Row> rows = results.rows().stream().filter(row -> row.group() == group).toList();
      if (rows.isEmpty()) {
        continue;
      }
      line("");
      line("### " + group.text());
      line("");
      line("![Ratios to C](performance/%s)".formatted(RatioPlot.file(results, group)));
      line("");
      line("The time in C, and how many times as long the others take:");
      line("");
      header(Stream.concat(Stream.of("", "C"), results.bridges().stream().map(Bridge::text)));
      for (Row row : rows) {
        double inC = results.figures(row.id(), Bridge.C).orElseThrow().median();
        row(
            Stream.concat(
                Stream.of(row.text(), Numbers.time(inC)),
                results.bridges().stream().map(bridge -> ratio(results.ratio(row.id(), bridge)))));
      }
      withoutFences(results, rows);
      besides(results, rows);
      inJava(results, rows);
      failures(results, rows);
      results.bridges().forEach(bridge -> missing(results, bridge, rows));
    }
  }

  private void withoutFences(Results results, List<Row> rows) {
    List<String> ratios =
        rows.stream()
            .filter(row -> results.figures(row.id(), Bridge.CLUTCH_BARRIER).isPresent())
            .map(row -> row.text() + " " + ratio(results.ratio(row.id(), Bridge.CLUTCH_BARRIER)))
            .toList();
    if (!ratios.isEmpty()) {
      line("");
      line("%s: %s.".formatted(Bridge.CLUTCH_BARRIER.text(), String.join("; ", ratios)));
    }
  }

  private void missing(Results results, Bridge bridge, List<Row> rows) {
    Map<String, String> reasons = Conditions.of(bridge.calls()).missingRows();
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Row row : rows) {
      String reason = reasons.get(row.id());
      if (reason != null && results.figures(row.id(), bridge).isEmpty()) {
        byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(row.text());
      }
    }
    if (!byReason.isEmpty()) {
      line("");
      line(
          byReason.entrySet().stream()
              .map(entry -> String.join("; ", entry.getValue()) + " (" + entry.getKey() + ")")
              .collect(Collectors.joining("; ", bridge.text() + " is not measured on: ", ".")));
    }
  }

  private void failures(Results results, List<Row> rows) {
    List<String> failed =
        rows.stream()
            .flatMap(row -> results.failures().stream()
                .filter(failure -> failure.row().equals(row.id()))
                .map(failure -> failure.bridge().text() + " on " + row.text()))
            .toList();
    if (!failed.isEmpty()) {
      line("");
      line(failed.stream().collect(Collectors.joining("; ", "These failed, and have no figures: ", ".")));
    }
  }

  /** What only C has. */
  private void besides(Results results, List<Row> rows) {
    List<String> texts =
        rows.stream()
            .flatMap(row -> row.besides().stream())
            .distinct()
            .flatMap(row -> results.figures(row, Bridge.C).stream())
            .map(figures -> besideText(figures.row()) + " takes " + Numbers.time(figures.median()))
            .toList();
    if (!texts.isEmpty()) {
      line("");
      line("Beside it, in C: " + String.join("; ", texts) + ".");
    }
  }

  /** What is the JVM's own part. */
  private void inJava(Results results, List<Row> rows) {
    List<String> texts =
        rows.stream()
            .flatMap(row -> results.figures(row.id(), Bridge.JAVA).stream())
            .map(
                figures ->
                    "%s takes %s, and Clutch %s x as long"
                        .formatted(
                            inJavaText(figures.row()),
                            Numbers.time(figures.median()),
                            ratio(results.ratio(figures.row(), Bridge.CLUTCH, figures.row(), Bridge.JAVA))))
            .toList();
    if (!texts.isEmpty()) {
      line("");
      line("Beside it, in plain Java, with the same memory and threads: " + String.join("; ", texts) + ".");
    }
  }

  private static String inJavaText(String row) {
    return switch (row) {
      case "arrayOut" -> "to make a new array and to copy to it";
      case "bufferOut" -> "to open and to close a shared arena";
      case "bufferOutLeft" -> "to make an arena with a cleanup, and to leave both to the garbage collector,";
      default -> "`" + row + "`";
    };
  }

  private static String besideText(String row) {
    return switch (row) {
      case "memcpyIn" -> "to copy a million doubles to memory that is there, beside the array in,";
      case "memcpyOut" -> "the same beside the array out";
      case "addAlone" -> "`add(long, long)` in a process of one thread, where the C library takes no locks,";
      case "pythonFunction" -> "to call a Python function, attached,";
      default -> "`" + row + "`";
    };
  }

  private void allocations(Results results) {
    List<Row> rows =
        Row.ALL.stream()
            .filter(row -> results.allocations().stream().anyMatch(found -> found.row().equals(row.id())))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    List<Bridge> bridges =
        results.bridges().stream()
            .filter(bridge -> results.allocations().stream().anyMatch(found -> found.bridge() == bridge))
            .toList();
    line("");
    line("### Heap");
    line("");
    line("Bytes that a call allocates in Java's heap, the result included:");
    line("");
    header(Stream.concat(Stream.of(""), bridges.stream().map(Bridge::text)));
    for (Row row : rows) {
      row(
          Stream.concat(
              Stream.of(row.text()),
              bridges.stream()
                  .map(bridge -> results.allocation(row.id(), bridge))
                  .map(found -> found.isPresent() ? Numbers.bytes(found.getAsDouble()) : "")));
    }
  }

  private void comparisons(Results results) {
    if (results.comparisons().isEmpty()) {
      return;
    }
    line("");
    line("### Threads, interpreters, start");
    line("");
    page.append(COMPARISONS);
    line("");
    header(Stream.of("", "Clutch", "beside it", "", "ratio"));
    for (Comparison comparison : results.comparisons()) {
      row(
          Stream.of(
              comparison.text(),
              quantity(comparison.value(), comparison.unit()),
              comparison.reference(),
              quantity(comparison.beside(), comparison.unit()),
              Numbers.ratio(comparison.ratio())));
    }
  }

  private static String quantity(double number, String unit) {
    return switch (unit) {
      case "ns" -> Numbers.time(number);
      case "us" -> Numbers.time(number * 1e3);
      case "ms" -> Numbers.time(number * 1e6);
      default -> Numbers.threeDigits(number) + " " + unit;
    };
  }

  private void targets(Results results) {
    line("");
    line("### Targets");
    line("");
    header(Stream.of("", "target", "measured", "met"));
    for (Target target : Target.ALL) {
      Verdict verdict = target.judge().apply(results);
      String why = verdict.outcome() == Verdict.Outcome.UNMET ? notes.target(target.id()) : "";
      row(
          Stream.of(
              target.text(),
              target.limit().apply(results),
              why.isEmpty() ? verdict.figure() : verdict.figure() + ". " + why,
              verdict.outcome().text()));
    }
  }

  private void faster(Results results) {
    List<Faster> faster = Faster.in(results);
    if (faster.isEmpty()) {
      return;
    }
    line("");
    line("### Where others are faster");
    line("");
    header(Stream.of("", "faster", "Clutch takes", "why"));
    for (Faster one : faster) {
      row(
          Stream.of(
              one.row().text(), one.bridge().text(), Numbers.ratio(one.factor()) + " x as long", notes.faster(one)));
    }
  }

  private static String ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? Numbers.ratio(ratio.getAsDouble()) : "";
  }

  private void header(Stream<String> cells) {
    List<String> names = cells.toList();
    row(names.stream());
    row(names.stream().map(_ -> "---"));
  }

  private void row(Stream<String> cells) {
    line(cells.collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
