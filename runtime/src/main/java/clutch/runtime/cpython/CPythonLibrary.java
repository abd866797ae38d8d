package clutch.runtime.cpython;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.SharedLibrary;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one CPython library of this process. It is loaded once and stays loaded. */
public final class CPythonLibrary {

  private static @Nullable Path loaded;
  private static @Nullable SymbolLookup symbols;

  private CPythonLibrary() {}

  /**
   * Loads CPython with its symbols global. Any thread state.
   *
   * @param library the shared library; a later life of Python has to name the same one
   * @param before libraries that extension modules need, loaded first
   * @throws ClutchException if another CPython is in this process, or the library can't be loaded
   */
  public static synchronized void load(Path library, List<Path> before) {
    if (library.equals(loaded)) {
      return;
    }
    if (loaded != null) {
      throw new ClutchException(
          "This process has run Python from %s, and C libraries cannot be exchanged: asked for was %s. "
                  .formatted(loaded, library)
              + "Start the same Python again, or use another process");
    }
    if (SharedLibrary.isLoadedAnywhere("Py_IsInitialized")) {
      throw new ClutchException(
          "Another CPython is in this process already, loaded by %s. One process can hold only one: "
                  .formatted(System.getProperty(OWNER, "something that is not Clutch"))
              + "use it from there, or keep one of the two out of this process");
    }
    try {
      for (Path needed : before) {
        SharedLibrary _ = SharedLibrary.load(needed);
      }
      symbols = SharedLibrary.load(library).symbols();
    } catch (UnsatisfiedLinkError e) {
      throw new ClutchException(
          "Python's shared library %s can't be loaded: %s".formatted(library, e.getMessage()), e);
    }
    loaded = library;
    System.setProperty(
        OWNER,
        "Clutch (%s) for %s".formatted(CPythonLibrary.class.getClassLoader(), library));
  }

  /** Names who loaded CPython, for a second copy of this class in another class loader to read. */
  private static final String OWNER = "clutch.python.owner";

  static synchronized SymbolLookup symbols() {
    if (symbols == null) {
      throw new IllegalStateException("CPython has not been loaded");
    }
    return symbols;
  }

  /** Whether the loaded CPython has that symbol: a few differ by version. */
  static boolean has(String name) {
    return symbols().find(name).isPresent();
  }

  /** Where that symbol lies. */
  static MemorySegment find(String name) {
    return symbols()
        .find(name)
        .orElseThrow(() -> new UnsatisfiedLinkError("CPython has no symbol " + name));
  }
}
