package clutch.samples.benchmarks.scaling;

import clutch.samples.benchmarks.reference.Child;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** A cache of the JVM's for {@link Starting}, which a run of it records. Such a cache holds code from jars only. */
final class StartCache implements AutoCloseable {

  private final String classPath;
  private final Path cache;

  private StartCache(String classPath, Path cache) {
    this.classPath = classPath;
    this.cache = cache;
  }

  /**
   * Records one.
   *
   * @param folder where to
   * @return the cache
   * @throws IOException if something can't be run, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  static StartCache record(Path folder) throws IOException, InterruptedException {
    String classPath = jars(folder);
    Path cache = folder.resolve("start.aot");
    String _ = Child.run(Child.java(classPath, List.of("-XX:AOTCacheOutput=" + cache), Starting.class));
    return new StartCache(classPath, cache);
  }

  /** A start with that cache, which fails if the JVM can't use it. */
  ProcessBuilder program() {
    return Child.java(classPath, List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache), Starting.class);
  }

  /** It is large. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(cache);
  }

  /** The class path of a program without NumPy, which Clutch would load libraries of, and C does not have either. */
  static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = new File(entry).getName();
      if (!name.startsWith("numpy-") && !name.startsWith("openblas-")) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /** The same with a jar in place of each folder. */
  private static String jars(Path folder) throws IOException {
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    List<String> jars = new ArrayList<>();
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      if (Files.isRegularFile(Path.of(entry))) {
        jars.add(entry);
      } else if (Files.isDirectory(Path.of(entry))) {
        Path packed = folder.resolve("classes-" + jars.size() + ".jar");
        int failed = jar.run(System.err, System.err, "--create", "--file", packed.toString(), "-C", entry, ".");
        if (failed != 0) {
          throw new IOException("%s can't be packed into a jar".formatted(entry));
        }
        jars.add(packed.toString());
      }
    }
    return String.join(File.pathSeparator, jars);
  }
}
