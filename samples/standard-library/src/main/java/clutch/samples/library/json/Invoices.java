package clutch.samples.library.json;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Reads and writes dates and exact amounts, which JSON does not have. */
final class Invoices {

  private static final String RENT =
      """
      {"title": "Rent", "due": {"$date": "2026-12-01"}, "lines": [812.10, 40], "paid": null}
      """;

  private Invoices() {}

  static void run(Python python, PrintStream out) throws MalformedJson {
    Json json = python.bind(Json.class);
    Object rent = json.loads(RENT, Invoices::read, BigDecimal::new);
    out.println(rent);
    out.println(json.dumps(rent, Invoices::write));

    try {
      json.loads("{'title': 'Rent'}");
    } catch (MalformedJson e) {
      out.println(e.getMessage());
    }
  }

  private static Object read(Map<String, Object> object) {
    return object.get("$date") instanceof String date ? LocalDate.parse(date) : object;
  }

  private static Object write(Object value) {
    return switch (value) {
      case LocalDate date -> Map.of("$date", date.toString());
      case BigDecimal amount -> amount.toPlainString();
      default -> throw new IllegalArgumentException("JSON has no " + value);
    };
  }

  static void main() throws MalformedJson {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
