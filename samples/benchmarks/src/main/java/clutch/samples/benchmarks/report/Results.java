package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured with one Python.
 *
 * @param python which, as {@code CPython 3.14.3}
 * @param freeThreaded whether it has no GIL
 * @param date the day, as {@code 2026-11-21}
 * @param machine where
 * @param calls the rows that every bridge has
 * @param allocations what calls allocate
 * @param comparisons the rows that have references of their own
 * @param failures what has no figures, as it failed
 */
public record Results(
    String python,
    boolean freeThreaded,
    String date,
    Machine machine,
    List<Figures> calls,
    List<Allocation> allocations,
    List<Comparison> comparisons,
    List<Failure> failures) {

  /** What its files are called: {@code cpython-3.14t}. */
  String id() {
    String[] words = python.split(" ", -1);
    String version = words[1].replaceFirst("^(\\d+\\.\\d+).*", "$1");
    return "cpython-" + version + (freeThreaded ? "t" : "");
  }

  /**
   * These, and the rows of an earlier run that this one did not measure. A row is of one run: only so its ratios hold.
   *
   * @throws IllegalStateException if the earlier run is one of another Python or machine: the page names one of each
   */
  Results withOthersOf(Results earlier) {
    if (!python.equals(earlier.python) || !machine.equals(earlier.machine)) {
      throw new IllegalStateException(
          "What is kept was measured with %s on %s, and this with %s on %s: all rows have to be measured again; delete %s.json first"
              .formatted(earlier.python, earlier.machine.text(), python, machine.text(), id()));
    }
    return new Results(
        python,
        freeThreaded,
        date,
        machine,
        and(calls, earlier.calls, Figures::row),
        and(allocations, earlier.allocations, Allocation::row),
        and(comparisons, earlier.comparisons, Comparison::row),
        Stream.concat(failures.stream(), earlier.failures.stream().filter(failure -> !isMeasured(failure.row()))).toList());
  }

  private boolean isMeasured(String row) {
    return calls.stream().anyMatch(figures -> figures.row().equals(row));
  }

  private static <T> List<T> and(List<T> measured, List<T> earlier, Function<T, String> row) {
    Set<String> rows = measured.stream().map(row).collect(Collectors.toSet());
    return Stream.concat(measured.stream(), earlier.stream().filter(one -> !rows.contains(row.apply(one)))).toList();
  }

  Optional<Figures> figures(String row, Bridge bridge) {
    return calls.stream().filter(figures -> figures.row().equals(row) && figures.bridge() == bridge).findFirst();
  }

  /** How many times as long a row takes through a bridge as the same row in C. */
  OptionalDouble ratio(String row, Bridge bridge) {
    return ratio(row, bridge, row, Bridge.C);
  }

  OptionalDouble ratio(String row, Bridge bridge, String referenceRow, Bridge reference) {
    Optional<Figures> figures = figures(row, bridge);
    Optional<Figures> beside = figures(referenceRow, reference);
    return figures.isPresent() && beside.isPresent()
        ? OptionalDouble.of(Medians.ofRatios(figures.get().nanos(), beside.get().nanos()))
        : OptionalDouble.empty();
  }

  OptionalDouble allocation(String row, Bridge bridge) {
    return allocations.stream()
        .filter(allocation -> allocation.row().equals(row) && allocation.bridge() == bridge)
        .mapToDouble(Allocation::bytes)
        .findFirst();
  }

  Optional<Comparison> comparison(String row) {
    return comparisons.stream().filter(comparison -> comparison.row().equals(row)).findFirst();
  }

  /** The bridges that anything was measured with, C not included, nor what is only mentioned beside them. */
  List<Bridge> bridges() {
    return List.of(Bridge.values()).stream()
        .filter(Bridge::isCompared)
        .filter(bridge -> calls.stream().anyMatch(figures -> figures.bridge() == bridge))
        .toList();
  }

  List<Row> rows() {
    return Row.ALL.stream().filter(row -> figures(row.id(), Bridge.C).isPresent()).toList();
  }
}
