package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Interpreters as CPython knows them. */
public final class Interpreters {

  private static final MethodHandle MAIN = CFunction.of("PyInterpreterState_Main", JAVA_LONG);
  private static final MethodHandle ID =
      CFunction.of("PyInterpreterState_GetID", JAVA_LONG, JAVA_LONG);

  private Interpreters() {}

  /** {@code PyInterpreterState_Main}: The main interpreter. Any, once initialized. */
  public static long main() {
    try {
      return (long) MAIN.invokeExact();
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyInterpreterState_GetID}: Its number. Any. */
  public static long id(long interpreter) {
    try {
      return (long) ID.invokeExact(interpreter);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
