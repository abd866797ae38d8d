package clutch.processor.python.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stubs of the standard library that the processor brings along, and which Python has which of them. */
public final class StandardLibrary implements PythonFiles {
  private static final String FOLDER = "/META-INF/clutch/stubs/stdlib/";

  private final Map<String, Range> ranges = new TreeMap<>();

  /** Reads which module is in which Python. */
  public StandardLibrary() {
    String versions;
    try {
      versions =
          find("VERSIONS")
              .map(file -> new String(file.content(), StandardCharsets.UTF_8))
              .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String line : versions.lines().toList()) {
      int comment = line.indexOf('#');
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      int colon = entry.indexOf(':');
      if (colon > 0) {
        ranges.put(entry.substring(0, colon), Range.of(entry.substring(colon + 1).strip()));
      }
    }
  }

  @Override
  public Optional<PythonFile> find(String path) throws IOException {
    try (InputStream stream = StandardLibrary.class.getResourceAsStream(FOLDER + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new PythonFile("stdlib/" + path, stream.readAllBytes()));
    }
  }

  /**
   * Whether the standard library has, had or will have a module.
   *
   * @param module its whole name
   * @return whether its top-level package is one of the standard library's
   */
  boolean knows(String module) {
    return ranges.containsKey(ModuleNames.top(module));
  }

  /**
   * Whether a module, if there is a stub of it, is in a version.
   *
   * @param module its whole name
   * @param version the version
   * @return whether it is there
   */
  boolean has(String module, PythonVersion version) {
    for (String name = module; !name.isEmpty(); name = ModuleNames.parent(name)) {
      Range range = ranges.get(name);
      if (range != null) {
        return range.contains(version);
      }
    }
    return false;
  }

  /**
   * The modules that a version has.
   *
   * @param version the version
   * @return the names that are worth suggesting, sorted
   */
  List<String> modules(PythonVersion version) {
    List<String> modules = new ArrayList<>();
    ranges.forEach(
        (name, range) -> {
          if (range.contains(version) && !name.startsWith("_")) {
            modules.add(name);
          }
        });
    return modules;
  }

  private record Range(PythonVersion first, Optional<PythonVersion> last) {

    static Range of(String text) {
      int dash = text.indexOf('-');
      String last = text.substring(dash + 1).strip();
      return new Range(
          PythonVersion.of(text.substring(0, dash).strip()),
          last.isEmpty() ? Optional.empty() : Optional.of(PythonVersion.of(last)));
    }

    boolean contains(PythonVersion version) {
      return first.compareTo(version) <= 0
          && (last.isEmpty() || version.compareTo(last.get()) <= 0);
    }
  }
}
