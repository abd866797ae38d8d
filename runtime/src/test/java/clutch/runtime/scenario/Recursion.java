package clutch.runtime.scenario;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import clutch.runtime.Interpreter;
import clutch.runtime.PythonException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Java calls Python, which calls Java through ctypes, which calls Python, and so on without end. */
final class Recursion {

  private static final int FAILED = -1;

  private final Interpreter interpreter;
  private int deepest;
  private int depth;

  private Recursion(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Recurses until something gives way.
   *
   * @param kind {@code CFUNCTYPE}, which detaches around the upcall, or {@code PYFUNCTYPE}
   * @return how deep it went
   */
  @SuppressWarnings("restricted")
  static int endless(Interpreter interpreter, String kind) {
    Recursion recursion = new Recursion(interpreter);
    try (Arena arena = Arena.ofShared()) {
      MethodHandle up =
          MethodHandles.lookup()
              .bind(recursion, "upcall", MethodType.methodType(int.class));
      MemorySegment stub =
          Linker.nativeLinker().upcallStub(up, FunctionDescriptor.of(JAVA_INT), arena);
      interpreter.exec(
          """
          import ctypes
          up = ctypes.%s(ctypes.c_int)(%d)
          def down():
              if up() != 0:
                  raise RecursionError('too deep')
          """
              .formatted(kind, stub.address()));
      try {
        interpreter.exec("down()");
        throw new AssertionError("the recursion has no end, yet it ended without an exception");
      } catch (PythonException expected) {
        if (!expected.typeName().equals("RecursionError")) {
          throw expected;
        }
      }
      interpreter.exec("del up, down");
      return recursion.deepest;
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Nothing may be thrown out of an upcall. */
  @SuppressWarnings("UnusedMethod") // by its name
  private int upcall() {
    try {
      depth++;
      deepest = Math.max(deepest, depth);
      interpreter.exec("down()");
      return 0;
    } catch (Throwable tooDeep) {
      return FAILED;
    } finally {
      depth--;
    }
  }
}
