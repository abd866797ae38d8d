package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterOptions.Gil;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What the options of a subinterpreter do. */
final class OptionsTest {

  /** A module of the standard library that knows nothing of subinterpreters. */
  private static final String LEGACY = "readline";

  @InChildJvm
  void eachKindOfGilWorks() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      python.mainInterpreter().exec("whose = 'main'");
      for (Gil gil : Gil.values()) {
        Interpreter interpreter =
            python.open(InterpreterOptions.builder(gil.name()).gil(gil).build());
        assertThat(interpreter.name()).isEqualTo(gil.name());
        assertThat(interpreter.id()).isPositive();
        assertThat(interpreter.eval("'whose' in globals()").toString()).isEqualTo("False");
        Adder adder = new Adder(interpreter);
        Crowd.of(
                4,
                () -> {
                  for (int i = 0; i < Soak.times(500); i++) {
                    assertThat(adder.add(i, 1)).isEqualTo(i + 1);
                  }
                })
            .join();
        interpreter.close();
      }
    }
  }

  /** Who holds the main interpreter's GIL holds up nobody who has another. */
  @InChildJvm
  void anOwnGilIsNotTheMainInterpreters() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      // Imports of extension modules need the main interpreter's GIL, so that they come first.
      Adder adder = new Adder(sub);
      Gate entered = new Gate();
      InPython.define(python.mainInterpreter(), "entered", (Runnable) entered::open);
      // It keeps the main interpreter's GIL in C, until the pipe is written to.
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Crowd holder =
          Crowd.of(
              1,
              () ->
                  python
                      .mainInterpreter()
                      .exec(
                          """
                          import ctypes
                          entered()
                          ctypes.PyDLL(None).read(%d, ctypes.create_string_buffer(1), 1)
                          """
                              .formatted(pipe.readEnd())));
      entered.pass();
      assertThat(adder.add(1, 2)).isEqualTo(3);
      assertThat(sub.eval("sum(range(1000))").toString()).isEqualTo("499500");
      pipe.write(1);
      holder.join();
    }
  }

  @InChildJvm
  void legacyExtensionsAreRefusedUnlessAllowed() {
    try (Python python = StartedPython.start()) {
      python.mainInterpreter().importModule(LEGACY).close();
      for (Gil gil : Gil.values()) {
        Interpreter strict = python.open(InterpreterOptions.builder("strict").gil(gil).build());
        assertThatExceptionOfType(PythonException.class)
            .isThrownBy(() -> strict.importModule(LEGACY))
            .withMessageContaining(LEGACY)
            .withMessageContaining("subinterpreters")
            .satisfies(refused -> assertThat(refused.typeName()).isEqualTo("ImportError"));
        assertThat(new Adder(strict).add(1, 2)).isEqualTo(3);
        strict.close();
      }
      InterpreterOptions lenient =
          InterpreterOptions.builder("lenient").gil(Gil.SHARED).legacyExtensions(true).build();
      if (python.freeThreaded()) {
        assertThatExceptionOfType(ClutchException.class)
            .isThrownBy(() -> python.open(lenient))
            .withMessageContaining("'lenient'")
            .withMessageContaining("free-threaded");
      } else {
        assertThat(python.open(lenient).importModule(LEGACY).toString()).contains(LEGACY);
      }
    }
  }

  /** NumPy's jar is for one Python; where there is none, this is the error of a missing module. */
  @InChildJvm
  void numpyIsRefusedInASubinterpreterWithAnErrorThatSaysWhy() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      boolean there =
          python
              .mainInterpreter()
              .eval("__import__('importlib.util').util.find_spec('numpy') is not None")
              .toString()
              .equals("True");
      assertThatExceptionOfType(PythonException.class)
          .isThrownBy(() -> sub.importModule("numpy"))
          .satisfies(
              refused ->
                  assertThat(refused.typeName()).isEqualTo(there ? "ImportError" : "ModuleNotFoundError"));
      Measured.print("numpy was %s", there ? "there and refused" : "not there");
      assertThat(new Adder(sub).add(1, 2)).isEqualTo(3);
    }
  }

  @InChildJvm
  void asManyCallsRunAtOnceAsItHasOwnThreads() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      int threads = 3;
      Interpreter interpreter =
          python.open(InterpreterOptions.builder("wide").ownThreads(threads).build());
      interpreter.exec(
          """
          import threading
          barrier = threading.Barrier(%d)
          ids = set()
          def meet():
              barrier.wait()
              ids.add(threading.get_ident())
              barrier.wait()
          """
              .formatted(threads));
      Crowd.of(threads, () -> interpreter.exec("meet()")).join();
      assertThat(StartedPython.number(interpreter, "len(ids)")).isEqualTo(threads);
      // One more than it has waits in line.
      Interpreter narrow = python.open(InterpreterOptions.of("narrow"));
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      AtomicLong ended = new AtomicLong();
      narrow.exec("at_once = most = 0");
      Crowd two =
          Crowd.of(
              2,
              () -> {
                narrow.exec(
                    "at_once += 1\nmost = max(most, at_once)\n%s\nat_once -= 1"
                        .formatted(pipe.waiting()));
                ended.incrementAndGet();
              });
      two.awaitWaiting();
      pipe.write(2);
      two.join();
      assertThat(ended).hasValue(2);
      assertThat(StartedPython.number(narrow, "most")).isEqualTo(1);
    }
  }

  /** CPython 3.13 counts C recursion, whatever the stack. */
  @InChildJvm
  void aLargerStackTakesDeeperRecursion() {
    try (Python python = StartedPython.start()) {
      long small = depthWith(python, 16L * 1024 * 1024);
      long large = depthWith(python, 96L * 1024 * 1024);
      Measured.print("%d deep in 16 MB, %d deep in 96 MB", small, large);
      if (python.version().isAtLeast(3, 14)) {
        assertThat(large).isGreaterThan(3 * small);
      }
      assertThat(large).isGreaterThanOrEqualTo(small).isGreaterThan(500);
    }
  }

  private static long depthWith(Python python, long stack) {
    try (Interpreter interpreter =
        python.open(InterpreterOptions.builder("deep").stackSize(stack).build())) {
      interpreter.exec(
          """
          import sys
          sys.setrecursionlimit(10**7)
          depth = 0
          def f(*_):
              global depth
              depth += 1
              return list(map(f, [1]))
          try:
              f()
          except RecursionError:
              pass
          """);
      return StartedPython.number(interpreter, "depth");
    }
  }

  @InChildJvm
  void signalsAndTheProcessAreOutOfReachOfSubinterpreters() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      for (String source :
          List.of(
              "import faulthandler\nfaulthandler.enable()",
              "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)",
              "import sys\nsys.exit(3)",
              "import os\nos.fork()")) {
        assertThatExceptionOfType(PythonException.class).isThrownBy(() -> sub.exec(source));
        assertThat(new Adder(sub).add(1, 2)).isEqualTo(3);
      }
    }
  }
}
