package clutch.samples.library.heapq;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.List;

/** The highest mountains and the nearest ones. */
final class Peaks {

  record Mountain(String name, double height, double latitude) implements Peak {}

  private static final List<Peak> MOUNTAINS =
      List.of(
          new Mountain("Kilimanjaro", 5895, -3.1),
          new Mountain("Denali", 6190, 63.1),
          new Mountain("Aconcagua", 6961, -32.7),
          new Mountain("Everest", 8849, 28.0),
          new Mountain("Vinson", 4892, -78.5));

  private Peaks() {}

  static void run(Python python, PrintStream out) {
    HeapQueue heapQueue = python.bind(HeapQueue.class);
    out.println("highest: " + heapQueue.nlargest(2, MOUNTAINS, Peak::height));
    out.println("nearest to the equator: " + heapQueue.nsmallest(1, MOUNTAINS, peak -> Math.abs(peak.latitude())));
    out.println("merged: " + heapQueue.merged(List.of("a", "d"), List.of("b", "c"), false));
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
