package clutch.runtime.cpython;

import java.util.List;

/** The C functions by which a thread gives up its own thread state as it exits. */
public final class ThreadExitFunctions {

  private ThreadExitFunctions() {}

  /** Addresses of functions that take a thread state: attach it, clear it, delete it. Any. */
  public static List<Long> addresses() {
    return List.of(
        address("PyEval_RestoreThread"),
        address("PyThreadState_Clear"),
        address("PyThreadState_DeleteCurrent"));
  }

  private static long address(String name) {
    return CPythonLibrary.find(name).address();
  }
}
