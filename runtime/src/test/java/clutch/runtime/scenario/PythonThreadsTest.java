package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Threads that Python code starts, and that still run as their interpreter closes. A thread inherits
 * from the one that makes it whether it is a daemon, and threads that Python has not made are daemons
 * to it, so that it has to be said.
 */
final class PythonThreadsTest {

  private static final Duration SOON = Duration.ofMillis(300);

  /** One of each kind, besides the main interpreter. */
  private static List<Interpreter> open(Python python) {
    return List.of(
        python.open(InterpreterOptions.of("own")),
        python.open(
            InterpreterOptions.builder("shared").gil(InterpreterOptions.Gil.SHARED).build()));
  }

  @InChildJvm
  void threadsThatEndByThemselvesAreWaitedFor() throws InterruptedException, IOException {
    Python python = StartedPython.start();
    Interpreter main = python.mainInterpreter();
    Pipe pipe = Pipe.openedIn(main);
    List<Interpreter> all = new ArrayList<>(open(python));
    List<Crowd> closers = new ArrayList<>();
    for (Interpreter interpreter : all) {
      Path written = startWriter(interpreter, pipe);
      closers.add(Crowd.of(1, () -> closeAndExpect(interpreter::close, written)));
    }
    for (Crowd closer : closers) {
      closer.awaitWaiting();
    }
    pipe.write(2);
    for (Crowd closer : closers) {
      closer.join();
    }
    Path written = startWriter(main, pipe);
    Crowd closer = Crowd.of(1, () -> closeAndExpect(python::close, written));
    closer.awaitWaiting();
    pipe.write(1);
    closer.join();
    assertThat(main.state()).isEqualTo(State.CLOSED);
  }

  private static Path startWriter(Interpreter interpreter, Pipe pipe) throws IOException {
    Path file = Files.createTempFile("clutch-thread", ".txt");
    InPython.define(interpreter, "file", file.toString());
    interpreter.exec(
        """
        import pathlib, threading
        def write():
            %s
            pathlib.Path(file).write_text('written')
        threading.Thread(target=write, daemon=False).start()
        """
            .formatted(pipe.waiting()));
    return file;
  }

  private static void closeAndExpect(Runnable close, Path written) throws IOException {
    close.run();
    assertThat(written).hasContent("written");
    Files.delete(written);
  }

  @InChildJvm
  void oneThatDoesNotEndIsNamedAtTheDeadlineAndCloseCanBeTriedAgain() {
    Python python = StartedPython.start();
    Interpreter main = python.mainInterpreter();
    Pipe pipe = Pipe.openedIn(main);
    for (Interpreter interpreter : open(python)) {
      startEndless(interpreter, pipe);
      assertBusy(() -> interpreter.close(SOON));
      assertThat(interpreter.state()).isEqualTo(State.DRAINING);
      assertBusy(() -> interpreter.close(SOON));
      pipe.write(1);
      interpreter.close();
      assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    }
    startEndless(main, pipe);
    assertBusy(() -> python.close(SOON));
    assertThat(main.state()).isEqualTo(State.DRAINING);
    pipe.write(1);
    python.close();
    assertThat(main.state()).isEqualTo(State.CLOSED);
    try (Python next = StartedPython.start()) {
      assertThat(new Adder(next.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  @InChildJvm
  void theDeadlineForThreadsIsAnOptionToo() {
    try (Python python = StartedPython.start()) {
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Interpreter interpreter =
          python.open(InterpreterOptions.builder("impatient").threadsDeadline(SOON).build());
      startEndless(interpreter, pipe);
      assertBusy(interpreter::close);
      pipe.write(1);
      interpreter.close();
      assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    }
  }

  private static void startEndless(Interpreter interpreter, Pipe pipe) {
    interpreter.exec(
        "import threading\nthreading.Thread(target=lambda: %s, name='never-ends', daemon=False).start()"
            .formatted(pipe.waiting()));
  }

  private static void assertBusy(Runnable close) {
    assertThatExceptionOfType(InterpreterBusyException.class)
        .isThrownBy(close::run)
        .withMessageContaining("never-ends")
        .satisfies(busy -> assertThat(busy.holders()).hasSize(1));
  }

  /** Daemon threads are not waited for. Subinterpreters may say that they have none. */
  @InChildJvm
  void daemonThreadsHoldNothingUp() {
    for (String does : new String[] {"time.sleep(3600)", "while True: pass", "while True: time.sleep(0)"}) {
      Python python = StartedPython.start();
      Interpreter main = python.mainInterpreter();
      main.exec(
          """
          import threading, time
          def work():
              started.set()
              %s
          started = threading.Event()
          for _ in range(3):
              threading.Thread(target=work, daemon=True).start()
          started.wait()
          """
              .formatted(does));
      python.close();
      assertThat(main.state()).isEqualTo(State.CLOSED);
    }
  }

  @InChildJvm
  void executorsLeftRunningEndWithTheirInterpreter() {
    for (int life = 0; life < Soak.times(2); life++) {
      Python python = StartedPython.start();
      List<Interpreter> all = new ArrayList<>(open(python));
      all.add(python.mainInterpreter());
      for (Interpreter interpreter : all) {
        interpreter.exec(
            """
            import concurrent.futures
            executor = concurrent.futures.ThreadPoolExecutor(4)
            assert sum(executor.map(abs, range(-50, 0))) == 1275
            """);
      }
      all.getFirst().close();
      python.close();
      assertThat(all).extracting(Interpreter::state).containsOnly(State.CLOSED);
    }
  }

  /** From CPython 3.12 on the handler gets an exception, which must not hinder the end. */
  @InChildJvm
  void anExitHandlerThatStartsAThread() {
    Python python = StartedPython.start();
    List<Interpreter> all = new ArrayList<>(open(python));
    all.add(python.mainInterpreter());
    for (Interpreter interpreter : all) {
      interpreter.exec(
          """
          import atexit, threading, time
          def at_exit():
              threading.Thread(target=time.sleep, args=[0.1]).start()
          atexit.register(at_exit)
          """);
    }
    all.getFirst().close();
    python.close();
    assertThat(all).extracting(Interpreter::state).containsOnly(State.CLOSED);
  }

  @InChildJvm
  void anUnhandledExceptionInAThreadEndsOnlyTheThread() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : open(python)) {
        interpreter.exec(
            """
            import sys, threading
            for raises in (lambda: 1 / 0, lambda: sys.exit(3)):
                thread = threading.Thread(target=raises)
                thread.start()
                thread.join()
            """);
        assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
      }
    }
  }
}
