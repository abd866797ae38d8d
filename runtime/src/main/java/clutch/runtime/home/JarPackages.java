package clutch.runtime.home;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.FileNames;
import clutch.runtime.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Python packages in jars of the form of {@code org.bytedeco:numpy}, and the shared libraries in
 * their fellows such as {@code org.bytedeco:openblas}. All of them go into one folder, as if pip had
 * installed them there.
 *
 * @param folders where they lie: one folder, or none
 * @param preload the shared libraries to load first
 * @param notes which packages were left out
 */
record JarPackages(List<Path> folders, List<Path> preload, List<String> notes) {

  private static final String PREFIX = "org/bytedeco/";

  /** To be changed when what is taken from the jars changes. */
  private static final String LAYOUT = "1";

  static JarPackages find(PythonHome home, Cache cache, ClassPath classPath) throws IOException {
    List<FileTree> jars = classPath.trees(PREFIX);
    if (jars.isEmpty()) {
      return new JarPackages(List.of(), List.of(), List.of());
    }
    String what = "packages " + LAYOUT + " " + Platform.current().classifier() + " " + home;
    List<String> found =
        cache.remembered(what, jars, () -> Contents.of(jars, home).summary()).lines().toList();
    List<String> notes = found.subList(1, found.size());
    if (found.getFirst().isEmpty()) {
      return new JarPackages(List.of(), List.of(), notes);
    }
    Path folder =
        cache.unpacked("packages", found.getFirst(), fresh -> Contents.of(jars, home).copyTo(fresh));
    return new JarPackages(List.of(folder.resolve("python")), Preload.read(folder), notes);
  }

  /** What of the jars goes into the folder. */
  private record Contents(List<FileTree> packages, List<FileTree> libraries, List<String> notes) {

    private static final Pattern EXTENSION = Pattern.compile("\\.cpython-(\\d+t?)-[^/]*\\.so$");

    /** Of these, only the system's own fit what else the process has loaded. */
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("lib(gcc_s|stdc\\+\\+|jni).*");

    static Contents of(List<FileTree> jars, PythonHome home) throws IOException {
      String tag = home.version().major() + "" + home.version().minor() + (home.freeThreaded() ? "t" : "");
      Contents contents = new Contents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (FileTree jar : jars) {
        for (FileTree preset : presets(jar)) {
          FileTree python = preset.folder("python/").filter(Contents::isNeeded);
          String made = madeFor(python);
          if (made.isEmpty() || made.equals(tag)) {
            contents.packages.add(python);
            contents.libraries.add(preset.filter(Contents::isLibrary));
          } else {
            contents.notes.add(
                "the Python packages of %s are left out: they are made for CPython %s, not for %s"
                    .formatted(jar.origin(), made.replaceFirst("3", "3."), home));
          }
        }
      }
      return contents;
    }

    /** A line with their name, which is empty if there are no packages, and then the notes. */
    String summary() throws IOException {
      ContentKey key = new ContentKey();
      boolean any = false;
      for (FileTree python : packages) {
        python.addTo(key);
        any |= !python.files().isEmpty();
      }
      for (FileTree library : libraries) {
        library.addTo(key);
      }
      List<String> lines = new ArrayList<>();
      lines.add(any ? key.toString() : "");
      lines.addAll(notes);
      return String.join("\n", lines) + "\n";
    }

    void copyTo(Path folder) throws IOException {
      Files.createDirectories(folder.resolve("lib"));
      for (FileTree python : packages) {
        python.copyTo(folder.resolve("python"));
      }
      for (FileTree library : libraries) {
        library.copyTo(folder.resolve("lib"));
      }
      Preload.write(folder);
    }

    /** The folders of this platform: {@code numpy/linux-x86_64/} and the like, but not Python itself. */
    private static List<FileTree> presets(FileTree jar) throws IOException {
      String platform = "/" + Platform.current().classifier() + "/";
      TreeSet<String> folders = new TreeSet<>();
      for (FileTree.Entry file : jar.files()) {
        int end = file.path().indexOf(platform);
        if (end > 0 && end == file.path().indexOf('/') && !file.path().startsWith("cpython/")) {
          folders.add(file.path().substring(0, end) + platform);
        }
      }
      List<FileTree> presets = new ArrayList<>();
      for (String folder : folders) {
        presets.add(jar.folder(folder));
      }
      return presets;
    }

    /** Leaves out the tests of packages, which are a quarter of NumPy. */
    private static boolean isNeeded(String path) {
      return !path.contains("__pycache__/") && !path.contains("/tests/");
    }

    private static boolean isLibrary(String path) {
      return path.indexOf('/') < 0
          && FileNames.isSharedLibrary(path)
          && !OF_THE_SYSTEM.matcher(path).matches();
    }

    /** The version in the names of extension modules, as in {@code 314t}; empty if there are none. */
    private static String madeFor(FileTree python) throws IOException {
      for (FileTree.Entry file : python.files()) {
        Matcher extension = EXTENSION.matcher(file.path());
        if (extension.find()) {
          return extension.group(1);
        }
      }
      return "";
    }
  }

  /** The packages in such a folder. */
  static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.exists(child.resolve("__init__.py")))
          .map(child -> child.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new ClutchException("The cache folder %s cannot be read: %s".formatted(folder, e), e);
    }
  }

  /** Which libraries the extension modules need, and in which order, found out as they are unpacked. */
  private static final class Preload {

    private static final String FILE = "preload.txt";

    static void write(Path folder) throws IOException {
      NeededLibraries needed = new NeededLibraries(folder.resolve("lib"));
      try (Stream<Path> files = Files.walk(folder.resolve("python"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".so")).toList()) {
          needed.addThoseOf(file);
        }
      }
      Files.write(folder.resolve(FILE), needed.names());
      removeOthers(folder.resolve("lib"), needed.names());
    }

    /** Jars of this form bring libraries for Java as well, often big ones. */
    private static void removeOthers(Path folder, List<String> needed) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (!needed.contains(file.getFileName().toString())) {
            Files.delete(file);
          }
        }
      }
    }

    static List<Path> read(Path folder) throws IOException {
      return Files.readAllLines(folder.resolve(FILE)).stream()
          .map(name -> folder.resolve("lib").resolve(name))
          .toList();
    }
  }
}
