package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A subinterpreter that imports an extension module needs the main interpreter's GIL for a moment:
 * whoever keeps that GIL and waits for the import waits for ever.
 */
final class ImportsTest {

  private static final String IMPORTS =
      """
      import _json, ctypes, datetime, json, sqlite3, ssl
      assert json.loads('[1, 2]') == [1, 2]
      assert sqlite3.connect(':memory:').execute('select 6 * 7').fetchone() == (42,)
      assert datetime.timedelta(days=1).total_seconds() == 86400
      assert ssl.create_default_context() is not None
      """;

  @InChildJvm
  void whileOthersCallJoinAndClose() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      Interpreter other = python.open(InterpreterOptions.of("other"));
      AtomicBoolean enough = new AtomicBoolean();
      AtomicLong calls = new AtomicLong();
      Crowd inMain = calling(new Adder(main), enough, calls);
      Crowd inOther = calling(new Adder(other), enough, calls);
      for (int i = 0; i < Soak.times(4); i++) {
        Interpreter importing = python.open(InterpreterOptions.of("importing"));
        Crowd worker = Crowd.of(1, () -> importing.exec(IMPORTS));
        // Two threads join the worker from inside other interpreters; a third closes beneath it.
        Crowd joiner = Crowd.of(1, () -> main.call(() -> Python.detached(() -> worker.join())));
        Crowd second = Crowd.of(1, () -> other.call(() -> Python.detached(() -> worker.join())));
        worker.join();
        Crowd closer = Crowd.of(1, importing::close);
        joiner.join();
        second.join();
        main.call(() -> Python.detached(() -> closer.join()));
        assertThat(importing.state()).isEqualTo(State.CLOSED);
      }
      enough.set(true);
      inMain.join();
      inOther.join();
      Measured.print("%s calls meanwhile", calls);
    }
  }

  private static Crowd calling(Adder adder, AtomicBoolean enough, AtomicLong calls) {
    return Crowd.of(
        2,
        () -> {
          while (!enough.get()) {
            assertThat(adder.add(40, 2)).isEqualTo(42);
            calls.incrementAndGet();
          }
        });
  }

  @InChildJvm
  void fourInterpretersImportAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int i = 0; i < Soak.times(2); i++) {
        AtomicLong number = new AtomicLong();
        Crowd.of(
                4,
                () -> {
                  try (Interpreter importing =
                      python.open(InterpreterOptions.of("importing-" + number.incrementAndGet()))) {
                    importing.exec(IMPORTS);
                  }
                })
            .join();
      }
      python.mainInterpreter().exec(IMPORTS);
    }
  }

  /** The import waits for the main interpreter, whose threads are all busy or in Java. */
  @InChildJvm
  void whileTheMainInterpreterIsBusy() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      AtomicBoolean enough = new AtomicBoolean();
      InPython.define(main, "enough", (java.util.function.Supplier<Boolean>) enough::get);
      Crowd busy = Crowd.of(2, () -> main.exec("while not enough(): sum(range(10_000))"));
      try (Interpreter importing = python.open(InterpreterOptions.of("importing"))) {
        importing.exec(IMPORTS);
        assertThat(importing.eval("datetime.date(2026, 1, 2).isoformat()").toString())
            .isEqualTo("2026-01-02");
      }
      enough.set(true);
      busy.join();
    }
  }
}
