package clutch.samples.benchmarks;

import clutch.samples.benchmarks.report.Bridge;
import clutch.samples.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to measure, and where to write to.
 *
 * @param rounds how often each row is measured
 * @param quick whether figures may be bad
 * @param complete whether all rows are measured with all bridges
 * @param measured whether anything is measured, or the page is only written anew
 * @param rows the rows
 * @param comparisons whether the rows about threads, interpreters and starting are measured, too
 * @param bridges the bridges
 * @param docs the folder of the page; what is no full run goes to {@code target}, unless another folder is named
 */
record Options(
    int rounds,
    boolean quick,
    boolean complete,
    boolean measured,
    List<Row> rows,
    boolean comparisons,
    List<Bridge> bridges,
    Path docs) {

  /** Stands for the rows about threads, interpreters and starting: {@code rows=threads}. */
  private static final String COMPARISONS = "threads";

  private static final Set<String> KNOWN = Set.of("quick", "page", "rounds", "rows", "bridges", "docs");

  /** Words that are given, each a name, or a name and what it is to be: {@code quick rows=add,text}. */
  static Options of(List<String> words) {
    Map<String, String> given =
        words.stream()
            .filter(word -> !word.isBlank())
            .map(word -> (word + "=").split("=", -1))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, last) -> last));
    for (String name : given.keySet()) {
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException(
            "There is no option '%s'; the options are quick, page, rounds=3, rows=add,text, bridges=CLUTCH and docs=FOLDER"
                .formatted(name));
      }
    }
    boolean quick = given.containsKey("quick");
    boolean complete = !given.containsKey("rows") && !given.containsKey("bridges");
    List<String> rows =
        names(given, "rows", Stream.concat(Row.ALL.stream().map(Row::id), Stream.of(COMPARISONS)).toList());
    List<String> bridges = names(given, "bridges", Arrays.stream(Bridge.values()).map(Bridge::name).toList());
    return new Options(
        Integer.parseInt(given.getOrDefault("rounds", quick ? "1" : "3")),
        quick,
        complete,
        !given.containsKey("page"),
        Row.ALL.stream().filter(row -> rows.isEmpty() || rows.contains(row.id())).toList(),
        rows.isEmpty() || rows.contains(COMPARISONS),
        Arrays.stream(Bridge.values())
            .filter(bridge -> bridges.isEmpty() || bridges.contains(bridge.name()))
            .toList(),
        Path.of(given.getOrDefault("docs", complete && !quick ? "../../docs" : "target/docs")));
  }

  private static List<String> names(Map<String, String> given, String option, List<String> known) {
    String text = given.getOrDefault(option, "");
    List<String> names = text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no '%s' for %s=; there are %s".formatted(name, option, String.join(", ", known)));
      }
    }
    return names;
  }
}
