package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandle;

/**
 * The number that CPython gives to a type as it is now, for its own caches: a type that is changed, or one
 * that it inherits from, gets another one, and no other type of the interpreter ever has the same.
 */
public final class TypeVersions {

  /** Of {@code PyTypeObject}: how many words lie between its head and {@code tp_version_tag}. */
  private static final int WORDS_BEFORE = 45;

  private static final MethodHandle ASSIGN =
      CFunction.of("PyUnstable_Type_AssignVersionTag", JAVA_INT, JAVA_LONG);
  private static final MethodHandle MODIFIED = CFunction.of("PyType_Modified", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FLAGS = CFunction.critical("PyType_GetFlags", JAVA_LONG, JAVA_LONG);

  private static final long HEAP_TYPE = 1 << 9;

  /** A {@code PyVarObject}'s size lies behind its type. */
  private static final long OFFSET = Constants.contentOffset() + (1 + WORDS_BEFORE) * Long.BYTES;

  private static final boolean KNOWN = findsVersions();

  private TypeVersions() {}

  /** The number of a type; 0 if it gets none, or none can be read. Attached. */
  public static int of(long type) {
    if (!KNOWN) {
      return 0;
    }
    int version = Memory.int32(type + OFFSET);
    return version != 0 || assign(type) == 0 ? version : Memory.int32(type + OFFSET);
  }

  /**
   * Whether a type stays as it is while a thread is attached that runs no Python code: not so without a GIL, where
   * another thread may change it between a look at its number and what follows.
   */
  public static boolean keepStill() {
    return Constants.hasGil();
  }

  /** Whether Python code can change the type, or has made it. Attached. */
  public static boolean isOfPython(long type) {
    try {
      return ((long) FLAGS.invokeExact(type) & HEAP_TYPE) != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  private static int assign(long type) {
    try {
      return (int) ASSIGN.invokeExact(type);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  private static void modified(long type) {
    try {
      long _ = (long) MODIFIED.invokeExact(type);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Looked at in a type of which it is known. */
  private static boolean findsVersions() {
    try (Arena arena = Arena.ofConfined()) {
      long type = Exceptions.newType(arena.allocateFrom("clutch.Probe"), Constants.BASE_EXCEPTION);
      if (type == 0) {
        Exceptions.clear();
        return false;
      }
      boolean assigned = assign(type) != 0;
      int first = Memory.int32(type + OFFSET);
      modified(type);
      int none = Memory.int32(type + OFFSET);
      boolean again = assign(type) != 0;
      int second = Memory.int32(type + OFFSET);
      References.decrement(type);
      return assigned && again && none == 0 && first != 0 && second != 0 && first != second;
    }
  }
}
