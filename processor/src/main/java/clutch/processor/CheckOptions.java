package clutch.processor;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.python.resolve.PythonVersion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What javac is told of the comparison with Python code.
 *
 * @param isOn whether there is one
 * @param path further folders with Python code
 * @param version which Python it is for
 * @param problems what can't be understood
 */
record CheckOptions(boolean isOn, List<Path> path, PythonVersion version, Problems problems) {

  private static final String CHECK = "clutch.check";
  private static final String PATH = "clutch.python.path";
  private static final String VERSION = "clutch.python.version";

  private static final Set<String> VERSIONS = Set.of("3.13", "3.14", "3.15");
  private static final String NEWEST = "3.14";

  /** The options' names. */
  static Set<String> names() {
    return Set.of(CHECK, PATH, VERSION);
  }

  static CheckOptions of(Map<String, String> options) {
    Problems problems = new Problems();
    boolean isOn = isOn(options, problems);
    List<Path> path = isOn ? path(options, problems) : List.of();
    return new CheckOptions(isOn, path, version(options, problems), problems);
  }

  /** What an option says; javac has null for one without a value. */
  private static String said(Map<String, String> options, String option, String otherwise) {
    String said = options.containsKey(option) ? options.get(option) : otherwise;
    return said == null ? "" : said;
  }

  private static boolean isOn(Map<String, String> options, Problems problems) {
    String said = said(options, CHECK, "on");
    if (!Set.of("on", "off").contains(said)) {
      malformed(problems, CHECK, said, "say on or off");
    }
    return !said.equals("off");
  }

  private static PythonVersion version(Map<String, String> options, Problems problems) {
    String said = said(options, VERSION, NEWEST);
    if (VERSIONS.contains(said)) {
      return PythonVersion.of(said);
    }
    malformed(problems, VERSION, said, "say 3.13, 3.14 or 3.15");
    return PythonVersion.of(NEWEST);
  }

  private static List<Path> path(Map<String, String> options, Problems problems) {
    String said = said(options, PATH, "");
    List<Path> folders = new ArrayList<>();
    for (String one : said.split(File.pathSeparator, -1)) {
      if (!one.isBlank()) {
        add(one.strip(), said, folders, problems);
      }
    }
    return folders;
  }

  private static void add(String one, String said, List<Path> folders, Problems problems) {
    try {
      Path folder = Path.of(one);
      if (Files.isDirectory(folder)) {
        folders.add(folder);
      } else {
        malformed(problems, PATH, said, notAFolder(folder.toAbsolutePath()));
      }
    } catch (InvalidPathException e) {
      malformed(problems, PATH, said, "\"%s\" is no path: %s".formatted(one, e.getReason()));
    }
  }

  private static String notAFolder(Path path) {
    return Files.exists(path)
        ? path + " is a file, and only folders are searched; unpack it"
        : "there is no folder " + path;
  }

  private static void malformed(Problems problems, String option, String said, String why) {
    problems.add(Message.MALFORMED_OPTION, Position.NOWHERE, option, said, why);
  }
}
