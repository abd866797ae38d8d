package clutch.runtime.home;

import clutch.runtime.PythonOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts JVMs with the class path of the tests. */
public final class ChildJvm {

  private ChildJvm() {}

  /** A JVM that is to run a main class. */
  public static ProcessBuilder of(String mainClass, String... arguments) {
    // The runtime's own classes may lie on the module path here; there they go on the class path.
    String classPath =
        Stream.of("target/classes", "target/test-classes", System.getProperty("java.class.path"))
            .filter(path -> !path.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-cp", classPath, mainClass));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  static Process unpacking(Path cache) throws IOException {
    return of(ChildJvm.class.getName(), cache.toString()).start();
  }

  /** All that it prints, once it has ended. */
  public static String outputOf(Process process) throws IOException, InterruptedException {
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output;
  }

  /** Unpacks the Python on the class path and prints its home. */
  public static void main(String[] arguments) {
    PythonOptions options = PythonOptions.builder().cache(Path.of(arguments[0])).build();
    ClassPath classPath = new ClassPath(ChildJvm.class.getClassLoader());
    switch (PythonSearch.search(options, classPath, Map.of())) {
      case SearchResult.Found found -> System.out.println(found.home().home());
      case SearchResult.NotFound none -> throw new AssertionError(none.message());
    }
  }
}
