package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the tables: what every bridge does.
 *
 * @param id the name of the methods that measure it
 * @param text what is done
 * @param group which plot it is in
 * @param besides further rows that only C has, to be measured beside it
 */
public record Row(String id, String text, Group group, List<String> besides) {

  /** What rows are about. */
  public enum Group {
    /** Calls with little to carry. */
    CALLS("Calls"),
    /** A million numbers. */
    DATA("A million doubles");

    private final String text;

    Group(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** All rows, in the report's order. */
  public static final List<Row> ALL =
      List.of(
          call("noArg", "a call without arguments"),
          call("add", "`add(long, long)`", "addAlone"),
          call("scale", "`scale(long, double)`"),
          call("noArgInRun", "without arguments, 1,000 in one `run`, each"),
          call("addInRun", "`add(long, long)`, 1,000 in one `run`, each"),
          call("text", "a text of 1 KB in and out"),
          call("record", "a record of six fields in and out"),
          call("callbackDetached", "a callback, 1,000 in a Python loop, each"),
          call("callbackAttached", "a callback that stays attached, each", "pythonFunction"),
          call("exception", "an exception"),
          call("generator", "a generator, each item"),
          data("listSum", "a list in, its sum out"),
          data("listOut", "a list out"),
          data("arraySum", "an array in, its sum out"),
          data("arrayIn", "an array in, its length out", "memcpyIn"),
          data("arrayOut", "an array out", "memcpyOut"),
          data("bufferIn", "shared memory in, its length out"),
          data("bufferOut", "shared memory out, closed by hand"),
          data("bufferOutLeft", "shared memory out, left to the garbage collector"),
          data("numpySum", "shared memory in, NumPy's sum out"));

  /** The rows for which the heap that a call allocates is counted. */
  public static final Set<String> ALLOCATING = Set.of("noArg", "add", "scale", "text");

  private static Row call(String id, String text, String... besides) {
    return new Row(id, text, Group.CALLS, List.of(besides));
  }

  private static Row data(String id, String text, String... besides) {
    return new Row(id, text, Group.DATA, List.of(besides));
  }

  static Optional<Row> of(String id) {
    return ALL.stream().filter(row -> row.id.equals(id)).findFirst();
  }
}
