package clutch.samples.library.csv;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads a table, and writes some of it in another form. */
final class Planets {

  private static final String TABLE =
      """
      "name","mass","radius"
      "Mercury",0.33,2440
      "Earth",5.97,6371
      "Jupiter, a giant",1898,69911
      """;

  private Planets() {}

  static void run(Python python, PrintStream out) {
    Csv csv = python.bind(Csv.class);
    List<Planet> planets = csv.read(TABLE.lines().toList(), csv.quoteNonnumeric());
    planets.forEach(planet -> out.printf(Locale.ROOT, "%s %.0f%n", planet, planet.density()));

    DictWriter writer = csv.writer(out::print, List.of("name", "mass", "radius"), ";", "\n");
    writer.writeheader();
    writer.writerows(planets.stream().sorted(Comparator.comparingDouble(Planet::density)).toList());
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
