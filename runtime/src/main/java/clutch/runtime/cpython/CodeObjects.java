package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What Python source is compiled to. */
public final class CodeObjects {

  /** {@code Py_file_input}. */
  private static final long WHOLE_FILE = 257;

  private static final MethodHandle COMPILE =
      CFunction.of("Py_CompileString", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle OF = CFunction.critical("PyFunction_GetCode", JAVA_LONG, JAVA_LONG);

  private CodeObjects() {}

  /**
   * {@code PyFunction_GetCode}: A borrowed reference. Attached.
   *
   * @param function one that is written in Python
   */
  public static long of(long function) {
    try {
      return (long) OF.invokeExact(function);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code Py_CompileString}: Compiles a file's text. Python's own {@code compile} makes the hundred classes of
   * {@code ast} first, in each interpreter, which takes longer and keeps their memory. Attached.
   *
   * @param source UTF-8, which ends with a NUL
   * @param file the file name that tracebacks show, likewise
   * @return a new reference; 0 with an exception set
   */
  public static long compile(MemorySegment source, MemorySegment file) {
    try {
      return (long) COMPILE.invokeExact(source.address(), file.address(), WHOLE_FILE);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
