package clutch.samples.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One build in a JVM of its own: prints milliseconds, bytes allocated, and the heap's peak in bytes. */
final class CompileOnce {

  private CompileOnce() {}

  public static void main(String[] arguments) throws IOException {
    Build build = Build.valueOf(arguments[0]);
    Path sources = Path.of(arguments[1]);
    Path python = Path.of(arguments[2]);
    Path output = Path.of(arguments[3]);

    List<String> options =
        new ArrayList<>(
            List.of("-d", output.toString(), "-classpath", System.getProperty("java.class.path"), "-nowarn"));
    options.addAll(build.options(python));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    long start = System.nanoTime();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)))
              .call();
      if (!compiled) {
        throw new IllegalStateException("The build failed:\n" + messages);
      }
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println(millis + " " + allocated() + " " + peak());
  }

  private static List<Path> javaFiles(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** By this thread, on which javac and its processors run. */
  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
