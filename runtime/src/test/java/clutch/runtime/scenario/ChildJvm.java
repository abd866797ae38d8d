package clutch.runtime.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JVM to be started, with this one's class path and a deadline. */
final class ChildJvm {

  /** Set in each child: the seconds after which it has to write down what Python is doing. */
  static final String DEADLINE = "clutch.scenario.deadline";

  private static final Path CRASH_REPORTS = Path.of("target", "crashes");

  private final Class<?> main;
  private final List<String> arguments = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private Duration deadline = Duration.ofSeconds(60);

  private ChildJvm(Class<?> main) {
    this.main = main;
  }

  /** A JVM that runs the class's {@code main}. */
  static ChildJvm of(Class<?> main) {
    return new ChildJvm(main);
  }

  ChildJvm arguments(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  ChildJvm options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  ChildJvm environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  ChildJvm deadline(Duration longest) {
    deadline = longest;
    return this;
  }

  RunningJvm start() {
    try {
      Files.createDirectories(CRASH_REPORTS);
      Path crashReport = Files.createTempFile(CRASH_REPORTS, main.getSimpleName(), ".log");
      Files.delete(crashReport);
      ProcessBuilder builder = new ProcessBuilder(command(crashReport));
      builder.environment().putIfAbsent("CLUTCH_CACHE", Path.of("target", "cache").toAbsolutePath().toString());
      builder.environment().putAll(environment);
      builder.environment().put("CLASSPATH", classPath());
      return new RunningJvm(builder.start(), builder.command(), deadline, crashReport);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(Path crashReport) {
    List<String> command = new ArrayList<>();
    // Whoever runs the tests in the background may ignore SIGINT, which a child would take over.
    command.addAll(List.of("env", "--default-signal=INT"));
    command.add(jdkTool("java").toString());
    command.add("-ea");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + crashReport.toAbsolutePath());
    command.add("-D" + DEADLINE + "=" + deadline.toSeconds());
    command.add("-Dclutch.soak=" + System.getProperty("clutch.soak", "1"));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  /** This JVM's class path; its module path too, where the tests run on one. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .reduce((first, second) -> first + File.pathSeparator + second)
        .orElseThrow();
  }

  static Path jdkTool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name);
  }
}
