package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads shared libraries the way that Python's extension modules need it: with their symbols global.
 * {@code System.load} and {@code SymbolLookup.libraryLookup} keep them local.
 */
public final class SharedLibrary {

  private static final long RTLD_NOW = 2L;
  private static final long RTLD_GLOBAL = 0x100L;

  private static final MethodHandle DLOPEN =
      NativeFunction.ofSystem("dlopen", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DLSYM =
      NativeFunction.ofSystem("dlsym", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DLERROR = NativeFunction.ofSystem("dlerror", JAVA_LONG, JAVA_LONG);

  /** {@code RTLD_DEFAULT}: whatever has been loaded with global symbols. */
  private static final long EVERY_LIBRARY = 0;

  private final long handle;

  private SharedLibrary(long handle) {
    this.handle = handle;
  }

  /**
   * Loads a library with {@code dlopen(RTLD_NOW | RTLD_GLOBAL)}. It is never unloaded.
   *
   * @param file the library
   * @throws UnsatisfiedLinkError with the loader's own words, if it can't be loaded
   */
  public static SharedLibrary load(Path file) {
    try (Arena arena = Arena.ofConfined()) {
      long handle =
          (long) DLOPEN.invokeExact(arena.allocateFrom(file.toString()).address(), RTLD_NOW | RTLD_GLOBAL);
      if (handle == 0) {
        throw new UnsatisfiedLinkError(CString.read((long) DLERROR.invokeExact(0L)));
      }
      return new SharedLibrary(handle);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Whether some library of this process has that symbol, whoever loaded it.
   *
   * @param name a C symbol
   */
  public static boolean isLoadedAnywhere(String name) {
    return find(EVERY_LIBRARY, name) != 0;
  }

  /** The library's symbols. */
  public SymbolLookup symbols() {
    return name -> {
      long address = find(handle, name);
      return address == 0 ? Optional.empty() : Optional.of(MemorySegment.ofAddress(address));
    };
  }

  private static long find(long handle, String name) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) DLSYM.invokeExact(handle, arena.allocateFrom(name).address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
