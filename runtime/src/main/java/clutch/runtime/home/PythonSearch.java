package clutch.runtime.home;

import clutch.runtime.PythonOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for a Python: what the caller says, then what the surroundings offer. */
public final class PythonSearch {

  private PythonSearch() {}

  /**
   * Looks in one place after the other until there is a Python that can be run. A Python that was
   * named on purpose and cannot be run ends the search.
   *
   * @param options what the caller says
   * @param loader whose class path may hold an embedded Python
   * @return the Python, or why there is none
   */
  public static SearchResult search(PythonOptions options, ClassLoader loader) {
    return search(options, new ClassPath(loader), System.getenv());
  }

  static SearchResult search(
      PythonOptions options, ClassPath classPath, Map<String, String> environment) {
    List<Attempt> attempts = new ArrayList<>();
    for (Locator locator : locators(options, classPath, environment)) {
      for (Attempt attempt : locator.look()) {
        attempts.add(attempt);
        // No switch, for which Java writes a class at each start.
        if (attempt instanceof Attempt.Chosen chosen) {
          return new SearchResult.Found(chosen.home(), List.copyOf(attempts));
        }
        if (attempt instanceof Attempt.Failed) {
          return new SearchResult.NotFound(List.copyOf(attempts));
        }
      }
    }
    return new SearchResult.NotFound(List.copyOf(attempts));
  }

  private static List<Locator> locators(
      PythonOptions options, ClassPath classPath, Map<String, String> environment) {
    Cache cache = Cache.of(options, environment);
    PlaceInspection inspection = new PlaceInspection(new PythonQuestion(cache));
    String said = options.python().map(Path::toString).orElse("");
    String named = environment.getOrDefault("CLUTCH_PYTHON", "");
    return List.of(
        new NamedPython(said, PythonSource.OPTIONS, inspection),
        new NamedPython(named, PythonSource.CLUTCH_PYTHON, inspection),
        new ActiveEnvironment(
            environment.getOrDefault("VIRTUAL_ENV", ""), PythonSource.VIRTUAL_ENV, inspection),
        new ActiveEnvironment(
            environment.getOrDefault("CONDA_PREFIX", ""), PythonSource.CONDA_PREFIX, inspection),
        new EmbeddedPython(classPath, cache, inspection),
        new PathPython(environment.getOrDefault("PATH", ""), inspection));
  }
}
