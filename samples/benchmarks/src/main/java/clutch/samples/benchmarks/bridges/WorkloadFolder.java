package clutch.samples.benchmarks.bridges;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Python code in a folder, for the bridges that look for it nowhere else. */
final class WorkloadFolder {

  private WorkloadFolder() {}

  /** A new folder with {@code workload.py} in it. The JVM's end removes it. */
  static Path create() {
    try (InputStream from = WorkloadFolder.class.getResourceAsStream("/META-INF/python/workload.py")) {
      if (from == null) {
        throw new FileNotFoundException("META-INF/python/workload.py is missing on the class path");
      }
      Path folder = Files.createTempDirectory("workload");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve("workload.py");
      file.toFile().deleteOnExit();
      Files.copy(from, file);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The Python code can't be written", e);
    }
  }
}
