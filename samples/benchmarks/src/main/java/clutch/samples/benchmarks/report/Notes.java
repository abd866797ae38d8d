package clutch.samples.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What people know about the figures, from {@code notes.properties}: written again with the page, and never lost. */
final class Notes {

  private final Properties texts = new Properties();

  Notes(Reader properties) throws IOException {
    texts.load(properties);
  }

  static Notes load() throws IOException {
    try (InputStream file = Notes.class.getResourceAsStream("notes.properties");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return new Notes(text);
    }
  }

  /** Why a target is not met. */
  String target(String id) {
    return texts.getProperty("target." + id, "");
  }

  /** Why another bridge is faster on a row. */
  String faster(Faster faster) {
    return texts.getProperty("faster." + faster.row().id() + "." + faster.bridge(), "no reason noted");
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
