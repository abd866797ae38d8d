package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Importing. */
public final class Modules {

  private static final MethodHandle IMPORT_MODULE =
      CFunction.of("PyImport_Import", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle BORROWED =
      CFunction.of("PyImport_AddModule", JAVA_LONG, JAVA_LONG);

  private static final MethodHandle IMPORTED =
      CFunction.of("PyImport_GetModule", JAVA_LONG, JAVA_LONG);

  private Modules() {}

  /** {@code PyImport_GetModule}: A new reference to a module that has been imported; 0 if it has not, or with an exception set. Attached. */
  public static long imported(long name) {
    try {
      return (long) IMPORTED.invokeExact(name);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyImport_Import}: A new reference to what {@code __import__} gives for a str; 0 with an exception set. Attached. */
  public static long importModule(long name) {
    try {
      return (long) IMPORT_MODULE.invokeExact(name);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyImport_AddModule}: A borrowed reference to a module that has been imported, such as {@code __main__}. Attached. */
  public static long borrowed(MemorySegment utf8Name) {
    try {
      return (long) BORROWED.invokeExact(utf8Name.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
