package clutch.samples.library.collections;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What is in the kitchen, and what has to be bought. */
final class Kitchen {

  private Kitchen() {}

  static void run(Python python, PrintStream out) {
    Collections collections = python.bind(Collections.class);
    Counter kitchen = collections.counter(List.of("egg", "fig", "egg", "plum", "fig", "egg"));
    out.println(kitchen + ", " + kitchen.total() + " in all, most of all " + kitchen.mostCommon(1));

    Counter cake = collections.counter(Map.of("egg", 4));
    out.println("enough for a cake: " + cake.isWithin(kitchen));
    Counter missing = cake.minus(kitchen);
    out.println("to buy: " + missing.copy());

    Counter after = kitchen.plus(missing).minus(cake);
    out.println("left: " + after + ", eggs: " + after.count("egg") + ", any: " + after.contains("egg"));
    after.update(List.of("fig"));
    after.setCount("plum", 7);
    out.println(after.equals(collections.counter(Map.of("fig", 3, "plum", 7))));
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
