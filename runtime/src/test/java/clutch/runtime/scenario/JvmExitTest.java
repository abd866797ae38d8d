package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The JVM ends when it is told to, whatever Python is doing, and Python's output is not lost. */
@Execution(ExecutionMode.CONCURRENT)
final class JvmExitTest {

  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final int SIGTERM = 128 + 15;
  private static final String OUTPUT = "no line end, not flushed";

  @Test
  void bySystemExitWhilePythonIdles() throws InterruptedException {
    started("pass", "exit").await().hasExitCode(7).printed(OUTPUT);
  }

  @Test
  void byTheLastThreadWhilePythonIdles() throws InterruptedException {
    started("pass", "return").await().hasExitCode(0).printed(OUTPUT);
  }

  @Test
  void bySystemExitWhilePythonSleeps() throws InterruptedException {
    started("time.sleep(3600)", "exit").await().hasExitCode(7).printed(OUTPUT);
  }

  @Test
  void byTheLastThreadWhilePythonSleeps() throws InterruptedException {
    started("time.sleep(3600)", "return").await().hasExitCode(0).printed(OUTPUT);
  }

  @Test
  void bySystemExitWhilePythonLoops() throws InterruptedException {
    started("while True: pass", "exit").await().hasExitCode(7).printed(OUTPUT);
  }

  @Test
  void byTheLastThreadWhilePythonLoops() throws InterruptedException {
    started("while True: pass", "return").await().hasExitCode(0).printed(OUTPUT);
  }

  @Test
  void bySystemExitWhilePythonWaitsForInput() throws InterruptedException {
    started("sys.stdin.readline()", "exit").await().hasExitCode(7).printed(OUTPUT);
  }

  @Test
  void bySigtermWhilePythonSleeps() throws InterruptedException {
    terminated("time.sleep(3600)");
  }

  @Test
  void bySigtermWhilePythonLoops() throws InterruptedException {
    terminated("while True: pass");
  }

  @Test
  void bySigtermWhilePythonWaitsForInput() throws InterruptedException {
    terminated("sys.stdin.readline()");
  }

  @Test
  void bySystemExitFromInsideACall() throws InterruptedException {
    EndedJvm jvm = started("pass", "exit inside").await().hasExitCode(7);
    assertThat(jvm.duration()).isLessThan(DEADLINE);
  }

  @Test
  void whileThreadsOfPythonRun() throws InterruptedException {
    started("threading.Thread(target=time.sleep, args=[3600]).start()", "exit")
        .await()
        .hasExitCode(7)
        .printed(OUTPUT);
  }

  private static RunningJvm started(String python, String then) throws InterruptedException {
    return ChildJvm.of(Ends.class).arguments(python, then).deadline(DEADLINE).start().awaitOutput("ready");
  }

  private static void terminated(String python) throws InterruptedException {
    started(python, "wait").terminate().await().hasExitCode(SIGTERM).printed(OUTPUT);
  }

  /** Leaves a thread in Python, and ends as it is told. */
  static final class Ends {
    public static void main(String[] arguments) throws InterruptedException {
      Python python = StartedPython.start();
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec("import sys, threading, time\nprint('%s', end='')".formatted(OUTPUT));
      interpreter.exec("entered = threading.Event()");
      Thread.ofPlatform()
          .daemon()
          .start(() -> interpreter.exec("entered.set()\n" + arguments[0]));
      interpreter.exec("entered.wait()");
      System.out.println("ready");
      switch (arguments[1]) {
        case "exit" -> System.exit(7);
        case "exit inside" -> interpreter.run(() -> System.exit(7));
        case "wait" -> Thread.currentThread().join();
        default -> {}
      }
    }
  }
}
