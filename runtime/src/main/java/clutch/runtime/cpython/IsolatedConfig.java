package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;

/**
 * Initialization of 3.13, which has no {@code PyInitConfig}. Its {@code PyConfig} is only passed
 * around here, never laid out: what has to be set has functions or command-line options.
 */
final class IsolatedConfig {

  /** More than any {@code PyConfig} or {@code PyPreConfig} takes. */
  private static final long CONFIG_SIZE = 8192;

  /** Where 3.13 has {@code install_signal_handlers}. */
  private static final long SIGNAL_HANDLERS_OFFSET = 16;

  private static final MethodHandle INIT_PRECONFIG =
      CFunction.ofVoid("PyPreConfig_InitPythonConfig", ADDRESS);
  private static final MethodHandle PREINITIALIZE =
      CFunction.of("Py_PreInitializeFromBytesArgs", Status.LAYOUT, ADDRESS, JAVA_LONG, ADDRESS);
  private static final MethodHandle INIT_ISOLATED =
      CFunction.ofVoid("PyConfig_InitIsolatedConfig", ADDRESS);
  private static final MethodHandle INIT_COMMAND_LINE =
      CFunction.ofVoid("PyConfig_InitPythonConfig", ADDRESS);
  private static final MethodHandle SET_HOME = CFunction.ofVoid("Py_SetPythonHome", ADDRESS);
  private static final MethodHandle SET_PROGRAM = CFunction.ofVoid("Py_SetProgramName", ADDRESS);
  private static final MethodHandle INITIALIZE =
      CFunction.of("Py_InitializeFromConfig", Status.LAYOUT, ADDRESS);
  private static final MethodHandle CLEAR = CFunction.ofVoid("PyConfig_Clear", ADDRESS);

  private IsolatedConfig() {}

  static void initialize(Settings settings) {
    try (Arena arena = Arena.ofConfined()) {
      preinitialize(settings, arena);
      // CPython keeps these two pointers.
      SET_PROGRAM.invokeExact(wide(settings.executable()));
      SET_HOME.invokeExact(settings.home().map(IsolatedConfig::wide).orElse(MemorySegment.NULL));
      MemorySegment config = arena.allocate(CONFIG_SIZE, 16);
      INIT_ISOLATED.invokeExact(config);
      if (!settings.isolated()) {
        useEnvironment(config);
      }
      MemorySegment status =
          (MemorySegment) INITIALIZE.invokeExact((SegmentAllocator) arena, config);
      CLEAR.invokeExact(config);
      check(status);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * The configuration of the command line, but for its signal handlers. That one field is written by
   * hand, and only if the two configurations differ there as they do in 3.13.
   */
  private static void useEnvironment(MemorySegment config) throws Throwable {
    int isolated = config.get(JAVA_INT, SIGNAL_HANDLERS_OFFSET);
    INIT_COMMAND_LINE.invokeExact(config);
    if (isolated != 0 || config.get(JAVA_INT, SIGNAL_HANDLERS_OFFSET) != 1) {
      throw new ClutchException(
          "This Python can only be started isolated: leave PythonOptions.isolated at true");
    }
    config.set(JAVA_INT, SIGNAL_HANDLERS_OFFSET, 0);
  }

  /** UTF-8 mode has no function of its own; the command line has an option for it. */
  private static void preinitialize(Settings settings, Arena arena) throws Throwable {
    MemorySegment preconfig = arena.allocate(CONFIG_SIZE, 16);
    INIT_PRECONFIG.invokeExact(preconfig);
    String[] options =
        settings.isolated()
            ? new String[] {"python", "-I", "-X", "utf8"}
            : new String[] {"python", "-X", "utf8"};
    MemorySegment arguments = arena.allocate(ADDRESS, options.length);
    for (int i = 0; i < options.length; i++) {
      arguments.setAtIndex(ADDRESS, i, arena.allocateFrom(options[i]));
    }
    check(
        (MemorySegment)
            PREINITIALIZE.invokeExact(
                (SegmentAllocator) arena,
                preconfig,
                (long) options.length,
                arguments));
  }

  private static MemorySegment wide(String text) {
    return Arena.global().allocateFrom(text, Charset.forName("UTF-32LE"));
  }

  private static void check(MemorySegment status) {
    Status.failure(status)
        .ifPresent(
            failure -> {
              throw new ClutchException(
                  "CPython can't be initialized: %s. Run 'clutch doctor' to see which Python this is and what is wrong with it"
                      .formatted(failure));
            });
  }
}
