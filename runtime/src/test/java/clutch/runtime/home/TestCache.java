package clutch.runtime.home;

import clutch.runtime.PythonOptions;
import java.nio.file.Path;
import java.util.Map;

/** One cache for the tests that don't care which, so that Python is unpacked once for all of them. */
public final class TestCache {

  private TestCache() {}

  /** Its folder, inside the build's own. */
  public static Path folder() {
    return Path.of("target", "test-cache").toAbsolutePath();
  }

  /** The Python in the jar on the class path of the tests. */
  public static PythonHome embeddedPython() {
    PythonOptions options = PythonOptions.builder().cache(folder()).build();
    ClassPath classPath = new ClassPath(TestCache.class.getClassLoader());
    return switch (PythonSearch.search(options, classPath, Map.of())) {
      case SearchResult.Found found -> found.home();
      case SearchResult.NotFound none -> throw new AssertionError(none.message());
    };
  }
}
