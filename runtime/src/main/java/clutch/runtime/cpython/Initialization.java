package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Starts and ends CPython. Both have to happen on one and the same thread. */
public final class Initialization {

  private static final MethodHandle FINALIZE = CFunction.of("Py_FinalizeEx", JAVA_LONG, JAVA_LONG);

  /** Why CPython could not be initialized; it can't be tried again. */
  private static volatile @Nullable String failed;

  private Initialization() {}

  /**
   * Initializes CPython; the main thread state is attached afterwards. Not initialized before.
   *
   * @throws ClutchException with CPython's own words on failure
   */
  public static void initialize(Settings settings) {
    if (failed != null) {
      throw new ClutchException(
          "CPython could not be initialized before in this process, and is left half initialized; "
              + "it has to be a new process. What went wrong then: "
              + failed);
    }
    try {
      if (CPythonLibrary.has("PyInitConfig_Create")) {
        InitConfig.initialize(settings);
      } else {
        IsolatedConfig.initialize(settings);
      }
    } catch (ClutchException e) {
      failed = e.getMessage();
      throw e;
    }
  }

  /**
   * {@code Py_FinalizeEx}: -1 if buffered output could not be written. Attached, to the main thread
   * state; nothing is left afterwards.
   */
  public static int finish() {
    try {
      return (int) (long) FINALIZE.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
