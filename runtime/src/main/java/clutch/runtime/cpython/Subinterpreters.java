package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterOptions.Gil;
import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** Makes subinterpreters: {@code Py_NewInterpreterFromConfig}. */
public final class Subinterpreters {

  /** {@code PyInterpreterConfig_SHARED_GIL} and {@code PyInterpreterConfig_OWN_GIL}. */
  private static final int SHARED_GIL = 1;

  private static final int OWN_GIL = 2;

  private static final MethodHandle CREATE =
      CFunction.of("Py_NewInterpreterFromConfig", Status.LAYOUT, ADDRESS, ADDRESS);

  private Subinterpreters() {}

  /**
   * Makes a subinterpreter and a thread state in it, which is attached in place of the one that was.
   * Attached, to the main interpreter.
   *
   * @return the new thread state
   * @throws ClutchException with CPython's own words on failure; then the same one is attached as before
   */
  public static long create(InterpreterOptions options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment threadState = arena.allocate(JAVA_LONG);
      MemorySegment status =
          (MemorySegment)
              CREATE.invokeExact((SegmentAllocator) arena, threadState, config(options, arena));
      Optional<String> failure = Status.failure(status);
      if (failure.isPresent()) {
        throw new ClutchException(
            "CPython can't open interpreter '%s': %s".formatted(options.name(), failure.get()));
      }
      return threadState.get(JAVA_LONG, 0);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyInterpreterConfig}, the same since 3.12: seven ints. */
  private static MemorySegment config(InterpreterOptions options, Arena arena) {
    boolean legacy = options.legacyExtensions();
    return arena.allocateFrom(
        JAVA_INT,
        legacy ? 1 : 0, // use_main_obmalloc: legacy extensions free each other's memory
        0, // allow_fork: of a process with other threads in it
        0, // allow_exec: it would replace the JVM
        1, // allow_threads
        0, // allow_daemon_threads: they would outlive the interpreter
        legacy ? 0 : 1, // check_multi_interp_extensions
        options.gil() == Gil.OWN ? OWN_GIL : SHARED_GIL);
  }
}
