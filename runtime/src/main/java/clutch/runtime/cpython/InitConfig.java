package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ClutchException;
import clutch.runtime.platform.CString;
import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Initialization through {@code PyInitConfig} (PEP 741), 3.14 and up. It starts out isolated. */
final class InitConfig {

  private static final MethodHandle CREATE = CFunction.of("PyInitConfig_Create", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FREE = CFunction.of("PyInitConfig_Free", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_INT =
      CFunction.of("PyInitConfig_SetInt", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_STRING =
      CFunction.of("PyInitConfig_SetStr", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle GET_ERROR =
      CFunction.of("PyInitConfig_GetError", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle INITIALIZE =
      CFunction.of("Py_InitializeFromInitConfig", JAVA_LONG, JAVA_LONG);

  private final long config;
  private final Arena arena;

  private InitConfig(long config, Arena arena) {
    this.config = config;
    this.arena = arena;
  }

  static void initialize(Settings settings) {
    try (Arena arena = Arena.ofConfined()) {
      InitConfig config = new InitConfig((long) CREATE.invokeExact(0L), arena);
      try {
        config.set("utf8_mode", 1);
        config.set("install_signal_handlers", 0);
        // Said, so that PYTHONFAULTHANDLER and PYTHONDEVMODE can't turn it on.
        config.set("faulthandler", 0);
        if (!settings.isolated()) {
          config.set("isolated", 0);
          config.set("use_environment", 1);
          config.set("user_site_directory", 1);
        }
        config.set("executable", settings.executable());
        if (settings.home().isPresent()) {
          config.set("home", settings.home().get());
        }
        config.check((int) (long) INITIALIZE.invokeExact(config.config));
      } finally {
        long _ = (long) FREE.invokeExact(config.config);
      }
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  private void set(String option, long value) throws Throwable {
    check((int) (long) SET_INT.invokeExact(config, arena.allocateFrom(option).address(), value));
  }

  private void set(String option, String value) throws Throwable {
    check(
        (int) (long)
            SET_STRING.invokeExact(
                config, arena.allocateFrom(option).address(), arena.allocateFrom(value).address()));
  }

  private void check(int status) throws Throwable {
    if (status < 0) {
      MemorySegment message = arena.allocate(JAVA_LONG);
      int ignored = (int) (long) GET_ERROR.invokeExact(config, message.address());
      throw new ClutchException(
          "CPython can't be initialized: "
              + CString.read(message.get(JAVA_LONG, 0))
              + ". Run 'clutch doctor' to see which Python this is and what is wrong with it");
    }
  }
}
