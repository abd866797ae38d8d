package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.PythonOptions;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the Python that is tested, so that it can be seen what it does if it hangs. */
final class StartedPython {

  /** With a watchdog; a report of it ends the child. */
  static final PythonOptions OPTIONS =
      PythonOptions.builder().watchdog(Duration.ofSeconds(10)).build();

  private static final AtomicBoolean NAMED = new AtomicBoolean();

  private StartedPython() {}

  static {
    WatchdogReports.endTheChild();
  }

  /** {@code Python.start()}, watched. */
  static Python start() {
    Python python = Python.start(OPTIONS);
    if (NAMED.compareAndSet(false, true)) {
      Measured.print("%s%s", python, python.freeThreaded() ? " without a GIL" : "");
    }
    watch(python.mainInterpreter());
    return python;
  }

  /**
   * Has the stacks of all Python threads written to stderr at the child's deadline, until the
   * interpreter ends. It is a thread of C's own that does so: it needs no GIL.
   */
  static void watch(Interpreter interpreter) {
    long passed = ManagementFactory.getRuntimeMXBean().getUptime();
    double left = Math.max(0.1, Long.getLong(ChildJvm.DEADLINE, 60) - passed / 1000.0);
    interpreter.exec(
        "import faulthandler\nfaulthandler.dump_traceback_later(%s, file=2)".formatted(left));
  }

  /** The value of an expression that is an int. */
  static long number(Interpreter interpreter, String expression) {
    try (PyObject value = interpreter.eval(expression)) {
      return Long.parseLong(value.toString());
    }
  }
}
