package clutch.samples.benchmarks.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process has in use. */
final class ResidentMemory {

  private static final int KILOBYTES_IN_PAGE = 4;

  private ResidentMemory() {}

  /** After a garbage collection, so that what Java will not use again is not counted. */
  static long kilobytes() {
    System.gc();
    try {
      String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ", -1);
      return Long.parseLong(pages[1]) * KILOBYTES_IN_PAGE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
