package clutch.runtime.home;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonOptions;
import clutch.runtime.platform.FileNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Python code that the class path and module path bring, unpacked to where Python can import it.
 *
 * @param folders the user's own code ({@code META-INF/python/}), for the front of {@code sys.path},
 *     in class-path order
 * @param packages the packages that jars of the form of {@code org.bytedeco:numpy} bring, for the
 *     end of {@code sys.path}, so that what is installed in a virtual environment comes first
 * @param preload shared libraries that those packages need and cannot find by themselves, to be
 *     loaded with global symbols in this order
 * @param notes what a person may want to know, a sentence each: modules that hide others, packages
 *     that are made for another Python
 */
public record UserCode(
    List<Path> folders, List<Path> packages, List<Path> preload, List<String> notes) {

  private static final String PREFIX = "META-INF/python/";

  /**
   * Unpacks what is not in the cache yet.
   *
   * @param home the Python that is to run the code
   * @param options which cache to use
   * @param loader the class path
   * @return where the code lies
   * @throws ClutchException if the class path cannot be read or the cache cannot be used
   */
  public static UserCode find(PythonHome home, PythonOptions options, ClassLoader loader) {
    return find(home, Cache.of(options, System.getenv()), new ClassPath(loader));
  }

  /**
   * The environment variables that child processes need to import {@link #packages}: a Python that
   * is started as {@code sys.executable} preloads nothing.
   *
   * @param environment the variables that there are
   * @return one variable, or none
   */
  public Map<String, String> environment(Map<String, String> environment) {
    if (preload.isEmpty()) {
      return Map.of();
    }
    String before = environment.getOrDefault(FileNames.LIBRARY_PATH_VARIABLE, "");
    String folder = preload.getFirst().resolveSibling("").toString();
    return Map.of(
        FileNames.LIBRARY_PATH_VARIABLE,
        before.isEmpty() ? folder : before + File.pathSeparator + folder);
  }

  /**
   * The names that {@link #packages} can be imported by.
   *
   * @return names of packages, sorted
   */
  public List<String> packageNames() {
    return packages.stream().flatMap(folder -> JarPackages.names(folder).stream()).sorted().toList();
  }

  static UserCode find(PythonHome home, Cache cache, ClassPath classPath) {
    try {
      List<Path> folders = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      Modules modules = new Modules();
      for (FileTree jar : classPath.trees(PREFIX)) {
        FileTree code = jar.filter(path -> !path.contains("__pycache__/"));
        if (!code.files().isEmpty()) {
          folders.add(cache.unpacked("code", code.addTo(new ContentKey()).toString(), code::copyTo));
          notes.addAll(modules.add(code));
        }
      }
      JarPackages packages = JarPackages.find(home, cache, classPath);
      notes.addAll(packages.notes());
      return new UserCode(
          List.copyOf(folders), packages.folders(), packages.preload(), List.copyOf(notes));
    } catch (IOException e) {
      throw new ClutchException("The Python code on the class path cannot be read: " + e, e);
    }
  }

  /** The module or package of a file; a file that is no module has itself. */
  private static String top(String path) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      return path.substring(0, slash);
    }
    return path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : path;
  }

  /** Tells which modules are hidden by one of the same name that comes first. */
  private static final class Modules {

    private final Map<String, String> origins = new HashMap<>();

    List<String> add(FileTree code) throws IOException {
      Set<String> own = new HashSet<>();
      Set<String> hidden = new TreeSet<>();
      for (FileTree.Entry file : code.files()) {
        String top = top(file.path());
        if (origins.containsKey(top)) {
          hidden.add(top);
        } else if (file.path().equals(top + ".py") || file.path().equals(top + "/__init__.py")) {
          // A folder without __init__.py hides nothing: Python merges those.
          own.add(top);
        }
      }
      List<String> notes = new ArrayList<>();
      for (String top : hidden) {
        notes.add(
            "the Python module %s of %s is hidden by that of %s, which comes first on the class path"
                .formatted(top, code.origin(), origins.get(top)));
      }
      for (String top : own) {
        origins.put(top, code.origin());
      }
      return notes;
    }
  }
}
