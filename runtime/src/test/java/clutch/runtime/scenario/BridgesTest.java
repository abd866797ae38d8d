package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import clutch.runtime.PythonOptions;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Warnings, log records and output reach Java's loggers, and nothing that happens there reaches Python. */
final class BridgesTest {

  private static final PythonOptions ALL =
      PythonOptions.builder().bridgeWarnings(true).bridgeLogging(true).bridgeOutput(true).build();

  /** Kept, as loggers without a user are garbage. */
  private static final Logger PYTHON = Logger.getLogger("python");

  /** What arrived, as {@code LEVEL logger message}. */
  private final List<String> records = new CopyOnWriteArrayList<>();

  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

  private void record(Consumer<LogRecord> then) {
    PYTHON.setUseParentHandlers(false);
    PYTHON.setLevel(Level.FINE);
    PYTHON.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(
                "%s %s %s".formatted(record.getLevel(), record.getLoggerName(), record.getMessage()));
            @Nullable Throwable exception = record.getThrown();
            if (exception != null) {
              thrown.add(exception);
            }
            then.accept(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }

  private static List<Interpreter> both(Python python) {
    return List.of(python.mainInterpreter(), python.open(InterpreterOptions.of("sub")));
  }

  @InChildJvm
  void everythingArrivesFromEveryInterpreter() {
    record(_ -> {});
    try (Python python = Python.start(ALL)) {
      for (Interpreter interpreter : both(python)) {
        records.clear();
        thrown.clear();
        interpreter.exec(
            """
            import logging, sys, warnings
            print("one"); print("two", "three"); print("no end", end="")
            print("to stderr", file=sys.stderr)
            sys.stdout.buffer.write("bytes, zwölf".encode()); print()
            warnings.warn("mind the gap")
            log = logging.getLogger("shop.prices")
            log.debug("debug %d", 1); log.info("info"); log.warning("warning"); log.error("error"); log.critical("critical")
            log.log(5, "too low")
            logging.info("root")
            try:
                1 / 0
            except ZeroDivisionError:
                log.exception("failed")
            """);
        // Warnings are handed on to another thread: all else keeps its order.
        String warning = "WARNING python.warnings <exec>:5: UserWarning: mind the gap";
        while (!records.remove(warning)) {
          Thread.onSpinWait(); // until the child's deadline
        }
        assertThat(records)
            .containsExactly(
                "INFO python.stdout one",
                "INFO python.stdout two three",
                "WARNING python.stderr to stderr",
                "INFO python.stdout no endbytes, zwölf",
                "FINE python.shop.prices debug 1",
                "INFO python.shop.prices info",
                "WARNING python.shop.prices warning",
                "SEVERE python.shop.prices error",
                "SEVERE python.shop.prices critical",
                "INFO python root",
                "SEVERE python.shop.prices failed");
        assertThat(thrown)
            .singleElement()
            .isInstanceOfSatisfying(
                PythonException.class,
                e -> {
                  assertThat(e.typeName()).isEqualTo("ZeroDivisionError");
                  assertThat(e.getStackTrace()[0].getClassName()).isEqualTo("python.__main__");
                });
      }
    }
  }

  @InChildJvm
  void pythonsOwnFiltersDecide() {
    record(_ -> {});
    try (Python python = Python.start(ALL)) {
      python
          .mainInterpreter()
          .exec(
              """
              import warnings
              for _ in range(3):
                  warnings.warn("only once")
              warnings.simplefilter("ignore")
              warnings.warn("never")
              with warnings.catch_warnings(record=True) as caught:
                  warnings.simplefilter("always")
                  warnings.warn("caught")
              assert len(caught) == 1
              """);
    }
    assertThat(records).containsExactly("WARNING python.warnings <exec>:3: UserWarning: only once");
  }

  @InChildJvm
  void nothingIsBridgedUnlessAskedFor() {
    record(_ -> {});
    try (Python python = StartedPython.start()) {
      python.mainInterpreter().exec("import logging\nprint('printed')\nlogging.warning('logged')");
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> Python.start(ALL))
          .withMessageContaining("bridgeOutput=true");
    }
    assertThat(records).isEmpty();
  }

  @InChildJvm
  void whatAJavaHandlerThrowsDoesNotReachPython() {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    record(
        record -> {
          throw new IllegalStateException(record.getMessage());
        });
    try (Python python = Python.start(ALL)) {
      python
          .mainInterpreter()
          .exec("import logging, warnings\nprint('printed')\nlogging.warning('logged')\nwarnings.warn('warned')");
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
    assertThat(uncaught).hasSizeGreaterThanOrEqualTo(3).allMatch(IllegalStateException.class::isInstance);
  }

  @InChildJvm
  void aJavaHandlerThatCallsPythonEnds() {
    try (Python python = Python.start(ALL)) {
      List<Interpreter> interpreters = both(python);
      record(
          record -> {
            for (Interpreter interpreter : interpreters) {
              interpreter.exec("import logging\nprint('from the handler')\nlogging.error('from the handler')");
            }
          });
      for (Interpreter interpreter : interpreters) {
        interpreter.exec("print('printed')");
      }
      assertThat(records).containsExactly("INFO python.stdout printed", "INFO python.stdout printed");
    }
  }

  @InChildJvm
  void pythonsThreadsPrintTooAlsoWhileItCloses() {
    record(_ -> {});
    try (Python python = Python.start(ALL)) {
      for (Interpreter interpreter : both(python)) {
        interpreter.exec(
            """
            import atexit, logging, threading, time
            def work(number):
                for i in range(50):
                    print("thread", number, "line", i)
                    logging.info("thread %d record %d", number, i)
            workers = [threading.Thread(target=work, args=[number]) for number in range(4)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
            def later():
                for i in range(100):
                    print("later", i)
                    time.sleep(0.001)
            threading.Thread(target=later).start()
            atexit.register(print, "at exit")
            print("no end", end="", flush=True)
            """);
        assertThat(records).filteredOn(one -> one.matches("INFO python.stdout thread \\d line \\d+")).hasSize(200);
        assertThat(records).filteredOn(one -> one.matches("INFO python thread \\d record \\d+")).hasSize(200);
        records.clear();
      }
    }
    assertThat(records).contains("INFO python.stdout no end");
  }

  /** CPython shows a warning under a lock that all warnings need. */
  @InChildJvm
  void aHandlerThatWaitsKeepsNobodyFromWarning() {
    CountDownLatch bothWarned = new CountDownLatch(1);
    record(
        _ -> {
          try {
            bothWarned.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    try (Python python = Python.start(ALL)) {
      python.mainInterpreter().exec("import warnings\nwarnings.warn('one')\nwarnings.warn('two')");
      bothWarned.countDown();
    }
    assertThat(records)
        .containsExactly(
            "WARNING python.warnings <exec>:2: UserWarning: one",
            "WARNING python.warnings <exec>:3: UserWarning: two");
  }

  /** It stops when the bridge is gone: CPython itself fails if a daemon is printing to its stream at the end. */
  @InChildJvm
  void aDaemonThatPrintsDoesNotKeepPythonFromItsEnd() {
    record(_ -> {});
    try (Python python = Python.start(ALL)) {
      python
          .mainInterpreter()
          .exec(
              """
              import sys, threading, time
              printed = threading.Event()
              def endless():
                  bridge = sys.stdout
                  while sys.stdout is bridge:
                      print("daemon", file=bridge)
                      printed.set()
                  while True:
                      time.sleep(0.01)
              threading.Thread(target=endless, daemon=True).start()
              printed.wait()
              """);
    }
    assertThat(records).contains("INFO python.stdout daemon");
  }

  @InChildJvm
  void everythingIsAsItWasAfterTheNextStart() {
    record(_ -> {});
    for (int i = 0; i < 2; i++) {
      records.clear();
      try (Python python = Python.start(ALL)) {
        python.mainInterpreter().exec("print('again')");
      }
      assertThat(records).containsExactly("INFO python.stdout again");
    }
    records.clear();
    try (Python python = Python.start(StartedPython.OPTIONS)) {
      python.mainInterpreter().exec("print('not bridged')");
    }
    assertThat(records).isEmpty();
  }

  @InChildJvm
  void whatUserCodeHasTakenAwayIsNotMissedAtTheEnd() {
    record(_ -> {});
    try (Python python = Python.start(ALL)) {
      for (Interpreter interpreter : both(python)) {
        interpreter.exec("import sys, warnings\nprint('printed')\ndel sys.stdout, sys.stderr, warnings.showwarning");
      }
    }
    assertThat(records).containsExactly("INFO python.stdout printed", "INFO python.stdout printed");
  }

  @InChildJvm
  void anEndThatFailsLeavesNoThread() throws IOException {
    record(_ -> {});
    Python python = Python.start(ALL);
    python
        .mainInterpreter()
        .exec(
            """
            import logging, warnings
            warnings.warn("warned")
            logging.getLogger().removeHandler = None
            """);
    assertThat(threads()).contains("clutch-warnings");
    assertThatExceptionOfType(ClutchException.class).isThrownBy(python::close).havingCause().withMessageContaining("NoneType");
    while (threads().contains("clutch-warnings")) {
      Thread.onSpinWait(); // until the child's deadline
    }
    python.close();
  }

  /** A dump that has virtual threads too. */
  private static String threads() throws IOException {
    Path dump = Files.createTempFile("threads", ".txt");
    Files.delete(dump);
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
    String threads = Files.readString(dump);
    Files.delete(dump);
    return threads;
  }

  /** The JVM exits while Python runs: complete lines have been logged, and nothing hangs. */
  @InChildJvm
  void theJvmExitsWithPythonRunning() {
    record(_ -> {});
    Python python = Python.start(ALL);
    python.mainInterpreter().exec("print('line')\nprint('no end', end='')");
    assertThat(records).containsExactly("INFO python.stdout line");
    Thread.ofPlatform()
        .daemon()
        .start(() -> python.mainInterpreter().exec("while True: print('endless')"));
  }
}
