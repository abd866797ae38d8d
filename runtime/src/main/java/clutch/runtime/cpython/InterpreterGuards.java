package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** CPython's own guards (PEP 788), 3.15 and up: they keep everyone from finalizing an interpreter. */
public final class InterpreterGuards {

  private static final String FROM_CURRENT = "PyInterpreterGuard_FromCurrent";

  private InterpreterGuards() {}

  /** Held apart, because versions before 3.15 have no such functions. */
  private static final class Linked {
    static final MethodHandle TAKE = CFunction.of(FROM_CURRENT, JAVA_LONG, JAVA_LONG);
    static final MethodHandle CLOSE = CFunction.of("PyInterpreterGuard_Close", JAVA_LONG, JAVA_LONG);
  }

  /** Whether this CPython has them. Any. */
  public static boolean areKnown() {
    return CPythonLibrary.has(FROM_CURRENT);
  }

  /** {@code PyInterpreterGuard_FromCurrent}: 0 with an exception set on failure. Attached. */
  public static long take() {
    try {
      return (long) Linked.TAKE.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyInterpreterGuard_Close}. Any. */
  public static void close(long guard) {
    try {
      long _ = (long) Linked.CLOSE.invokeExact(guard);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
