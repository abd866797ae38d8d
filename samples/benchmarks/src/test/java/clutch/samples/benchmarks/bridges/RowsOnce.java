package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;
import static clutch.samples.benchmarks.bridges.Workload.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/** Runs each row of a bridge once, and prints its name if it did what it says. A program: a JVM holds one CPython. */
final class RowsOnce {

  /** What the rows with a result return. */
  private static final Map<String, Object> RESULTS =
      Map.ofEntries(
          Map.entry("add", 42L),
          Map.entry("scale", 50.0),
          Map.entry("addInRun", 22L * CALLS),
          Map.entry("text", "x".repeat(1024)),
          Map.entry("listSum", TOTAL),
          Map.entry("arraySum", TOTAL),
          Map.entry("arrayIn", (long) MILLION),
          Map.entry("bufferIn", (long) MILLION),
          Map.entry("bufferOut", 8L * MILLION),
          Map.entry("bufferOutLeft", MILLION - 1.0),
          Map.entry("numpySum", TOTAL),
          Map.entry("record", Quote.SAMPLE),
          Map.entry("callbackDetached", (long) CALLS),
          Map.entry("callbackAttached", (long) CALLS),
          Map.entry("exception", "no"));

  private RowsOnce() {}

  /** The argument is the name of the bridge's class. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    BridgeCalls bridge =
        Class.forName(arguments[0]).asSubclass(BridgeCalls.class).getConstructor().newInstance();
    try {
      // Twice: what the first call sets up must hold for the second.
      for (Method row : rows(bridge.getClass())) {
        try {
          check(row.getName(), row.invoke(bridge));
          check(row.getName(), row.invoke(bridge));
        } catch (InvocationTargetException e) {
          // Not every Python has NumPy.
          if (!String.valueOf(e.getCause()).endsWith("No module named 'numpy'")) {
            throw e;
          }
        }
        System.out.println(row.getName());
      }
    } finally {
      bridge.close();
    }
  }

  private static Iterable<Method> rows(Class<?> bridge) {
    Map<String, Method> rows = new TreeMap<>();
    for (Method method : bridge.getMethods()) {
      if (method.isAnnotationPresent(Benchmark.class)) {
        rows.put(method.getName(), method);
      }
    }
    return rows.values();
  }

  private static void check(String row, @Nullable Object result) {
    switch (row) {
      case "arrayOut" -> assertThat((double[]) result).hasSize(MILLION).endsWith(MILLION - 1.0);
      case "listOut" -> assertThat((List<?>) result).hasSize(MILLION).last().isEqualTo(MILLION - 1.0);
      case "generator" -> assertThat(result).isIn(MILLION - 1L, BridgeCalls.FEWER - 1L);
      default -> assertThat(result).as(row).isEqualTo(RESULTS.get(row));
    }
  }
}
