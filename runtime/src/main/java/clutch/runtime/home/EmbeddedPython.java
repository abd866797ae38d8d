package clutch.runtime.home;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.FileNames;
import clutch.runtime.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The CPython in a jar of the form of {@code org.bytedeco:cpython}, unpacked once per content into
 * the cache. Who puts it on the class path wants it, so a failure to unpack it is an error.
 */
record EmbeddedPython(ClassPath classPath, Cache cache, PlaceInspection inspection)
    implements Locator {

  private static final PythonSource SOURCE = PythonSource.EMBEDDED;
  private static final String PREFIX = "org/bytedeco/cpython/";

  /** To be changed when what is unpacked changes. */
  private static final String LAYOUT = "1";

  private static final String EXTERNALLY_MANAGED =
      """
      [externally-managed]
      Error=This Python was unpacked from a jar, and all programs of this user share it.
       Make a virtual environment from it and install packages there:
       python -m venv FOLDER
      """;

  @Override
  public List<Attempt> look() {
    try {
      List<FileTree> jars = classPath.trees(PREFIX);
      String folder = Platform.current().classifier() + "/";
      for (FileTree jar : jars) {
        String key =
            cache.remembered("python " + LAYOUT + " " + folder, List.of(jar), () -> key(python(jar, folder)));
        if (!key.isEmpty()) {
          return List.of(unpack(jar, key, fresh -> fill(fresh, python(jar, folder))));
        }
      }
      return List.of(new Attempt.PassedOver(SOURCE, absence(jars)));
    } catch (IOException e) {
      return List.of(new Attempt.Failed(SOURCE, "the class path cannot be read: " + e));
    }
  }

  private static FileTree python(FileTree jar, String folder) throws IOException {
    return jar.folder(folder).filter(EmbeddedPython::isNeeded);
  }

  /** Empty for a jar without a Python. */
  private static String key(FileTree python) throws IOException {
    return python.files().isEmpty() ? "" : python.addTo(new ContentKey().add(LAYOUT)).toString();
  }

  private Attempt unpack(FileTree python, String key, Cache.Filling filling) {
    try {
      Path home = cache.unpacked("cpython", key, filling);
      PythonHome found = inspection.inspect(home, SOURCE);
      return new Attempt.Chosen(SOURCE, "%s in %s".formatted(python.origin(), home), found);
    } catch (ClutchException e) {
      return new Attempt.Failed(SOURCE, "%s: %s".formatted(python.origin(), e.getMessage()));
    } catch (UnsuitableException e) {
      return new Attempt.Failed(
          SOURCE,
          "%s: %s. If its files in the cache were touched, delete them, and they are unpacked again"
              .formatted(python.origin(), e.getMessage()));
    }
  }

  private static String absence(List<FileTree> jars) throws IOException {
    Set<String> platforms = new HashSet<>();
    for (FileTree jar : jars) {
      for (FileTree.Entry file : jar.files()) {
        if (file.path().contains("/lib/python")) {
          platforms.add(file.path().substring(0, file.path().indexOf('/')));
        }
      }
    }
    return platforms.isEmpty()
        ? "there is none on the class path or module path"
        : "passed over, the jar on the class path is for %s. Add the one with classifier %s"
            .formatted(String.join(", ", platforms), Platform.current().classifier());
  }

  /**
   * Leaves out Python's own tests (a third of it), JavaCPP's bindings, and scripts that name the
   * folders of the machine that built them. Headers stay: pip may need them to build packages.
   */
  private static boolean isNeeded(String path) {
    return switch (path.substring(0, path.indexOf('/') + 1)) {
      case "" -> FileNames.isSharedLibrary(path) && !path.startsWith("libjni");
      case "bin/" -> FileNames.isPython(path.substring("bin/".length()));
      case "lib/" -> isNeededOfLibrary(path);
      case "include/" -> true;
      default -> false;
    };
  }

  private static boolean isNeededOfLibrary(String path) {
    return !path.matches("lib/python[^/]*/test/.*")
        && !path.contains("/__pycache__/")
        && !path.startsWith("lib/cmake/")
        && !path.startsWith("lib/pkgconfig/");
  }

  private static void fill(Path folder, FileTree python) throws IOException {
    python.copyTo(folder);
    try (Stream<Path> executables = Files.list(folder.resolve(FileNames.EXECUTABLES))) {
      for (Path executable : executables.toList()) {
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    try (Stream<Path> libraries = Files.list(folder.resolve("lib"))) {
      for (Path library : libraries.filter(path -> path.getFileName().toString().startsWith("python")).toList()) {
        // Makes pip refuse to install into what all programs share (PEP 668).
        Files.writeString(library.resolve("EXTERNALLY-MANAGED"), EXTERNALLY_MANAGED);
      }
    }
  }
}
