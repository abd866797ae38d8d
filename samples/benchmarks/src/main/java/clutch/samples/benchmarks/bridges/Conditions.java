package clutch.samples.benchmarks.bridges;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of a bridge before it is run.
 *
 * @param isThere whether all that it needs is on the class path
 * @param jvmArguments the options of the JVM that it runs in
 * @param missingRows the rows that it has no method for, and why
 */
public record Conditions(boolean isThere, List<String> jvmArguments, Map<String, String> missingRows) {

  private static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

  /** GraalPy itself is on the class path only with the Maven profile {@code graalpy}. */
  private static final Pattern GRAALPY = Pattern.compile("python-language-.*\\.jar");

  /** The JVM takes its compiler from the module path only, and what the two have in common. */
  private static final Pattern GRAAL_COMPILER =
      Pattern.compile(
          "(compiler|truffle-compiler|truffle-runtime|truffle-api|polyglot|collections|word|nativeimage|jniutils)"
              + "-\\d.*\\.jar");

  private static final Map<String, String> MISSING_IN_PY4J =
      Map.of(
          "listSum", "each element is a message: a million take minutes",
          "listOut", "each element is a message: a million take minutes",
          "bufferIn", "two processes have no memory in common",
          "bufferOut", "two processes have no memory in common",
          "bufferOutLeft", "two processes have no memory in common",
          "numpySum", "two processes have no memory in common",
          "noArgInRun", "there is nothing to hold on to between calls",
          "addInRun", "there is nothing to hold on to between calls",
          "callbackAttached", "Java is in another process than the GIL");

  /**
   * The conditions of one bridge.
   *
   * @param calls the simple name of its class
   * @return what to start a JVM with, and what not to look for in it
   */
  public static Conditions of(String calls) {
    return switch (calls) {
      case "GraalPyCalls" -> graalPy();
      case "Py4JCalls" -> new Conditions(true, List.of(), MISSING_IN_PY4J);
      default -> new Conditions(true, List.of(NATIVE_ACCESS), Map.of());
    };
  }

  private static Conditions graalPy() {
    String compiler = jars(GRAAL_COMPILER).map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    List<String> arguments = new ArrayList<>();
    arguments.add("-XX:+UnlockExperimentalVMOptions");
    arguments.add("-XX:+EnableJVMCI");
    arguments.add("--upgrade-module-path=" + compiler);
    arguments.add("--enable-native-access=ALL-UNNAMED,org.graalvm.truffle");
    arguments.add("--sun-misc-unsafe-memory-access=allow");
    return new Conditions(
        jars(GRAALPY).findAny().isPresent(),
        List.copyOf(arguments),
        Map.of(
            "numpySum", "there is no NumPy for GraalPy on Maven Central",
            "callbackAttached", "callbacks always let go of GraalPy's GIL"));
  }

  private static Stream<File> jars(Pattern name) {
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
        .map(File::new)
        .filter(jar -> name.matcher(jar.getName()).matches());
  }
}
