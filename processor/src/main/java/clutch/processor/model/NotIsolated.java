package clutch.processor.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Modules that are known not to be imported by an interpreter with a GIL of its own. Those of the standard library are
 * what CPython 3.14 refuses with "does not support loading in subinterpreters".
 */
public final class NotIsolated {

  private static final Set<String> STANDARD_LIBRARY =
      Set.of("curses", "_curses", "_curses_panel", "faulthandler", "readline", "tracemalloc", "_tracemalloc");

  private static final String NUMPY = "numpy";

  /** Packages that import NumPy as they are imported. */
  private static final Set<String> ON_NUMPY =
      Set.of("matplotlib", "pandas", "scipy", "seaborn", "skimage", "sklearn", "statsmodels", "xarray");

  /** Packages whose extension is written with PyO3, which refuses a second interpreter of a process. */
  private static final Map<String, String> ON_PYO3 =
      Map.of(
          "orjson", "orjson",
          "polars", "polars",
          "pydantic", "pydantic_core",
          "pydantic_core", "pydantic_core",
          "tiktoken", "tiktoken",
          "tokenizers", "tokenizers");

  private NotIsolated() {}

  /**
   * Why a module is refused.
   *
   * @param module its whole name
   * @return the part of a sentence, or null if nothing is known against it
   */
  public static @Nullable String reason(String module) {
    String top = module.split("\\.", 2)[0];
    if (STANDARD_LIBRARY.contains(top)) {
      return "its extension module shares state between interpreters";
    }
    if (top.equals(NUMPY)) {
      return "NumPy's extension modules share state between interpreters";
    }
    if (ON_NUMPY.contains(top)) {
      return "it imports NumPy, whose extension modules share state between interpreters";
    }
    String extension = ON_PYO3.get(top);
    return extension == null ? null : "its extension module " + extension + " is made for one interpreter a process";
  }
}
