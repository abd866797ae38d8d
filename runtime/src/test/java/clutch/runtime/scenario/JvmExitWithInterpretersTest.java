package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The JVM ends when it is told to, whatever any interpreter is doing. */
@Execution(ExecutionMode.CONCURRENT)
final class JvmExitWithInterpretersTest {

  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final int SIGINT = 128 + 2;
  private static final int SIGTERM = 128 + 15;
  private static final String OUTPUT = "no line end, not flushed";

  /** Nothing that is Python can run meanwhile, so that nothing can be flushed either. */
  private static final String HOLDS_GIL = "ctypes.PyDLL(None).sleep(3600)";

  @Test
  void bySystemExitWhileASubinterpreterIdles() throws InterruptedException {
    started("sub", "pass", "exit").await().hasExitCode(7).printed(OUTPUT);
  }

  @Test
  void byTheLastThreadWhileASubinterpreterIdles() throws InterruptedException {
    started("sub", "pass", "return").await().hasExitCode(0).printed(OUTPUT);
  }

  @Test
  void bySystemExitWhileASubinterpreterSleeps() throws InterruptedException {
    started("sub", "time.sleep(3600)", "exit").await().hasExitCode(7);
  }

  @Test
  void byTheLastThreadWhileASubinterpreterLoops() throws InterruptedException {
    started("sub", "while True: pass", "return").await().hasExitCode(0);
  }

  @Test
  void bySigtermWhileASubinterpreterLoops() throws InterruptedException {
    started("sub", "while True: pass", "wait").terminate().await().hasExitCode(SIGTERM);
  }

  @Test
  void bySigintWhilePythonLoops() throws InterruptedException {
    started("main", "while True: pass", "wait").interrupt().await().hasExitCode(SIGINT);
  }

  @Test
  void bySigintWhileASubinterpreterSleeps() throws InterruptedException {
    started("sub", "time.sleep(3600)", "wait").interrupt().await().hasExitCode(SIGINT);
  }

  @Test
  void bySystemExitWhileTheGilIsHeldInC() throws InterruptedException {
    started("main", HOLDS_GIL, "exit").await().hasExitCode(7);
  }

  @Test
  void byTheLastThreadWhileTheGilIsHeldInC() throws InterruptedException {
    started("main", HOLDS_GIL, "return").await().hasExitCode(0);
  }

  @Test
  void bySigtermWhileTheGilOfASubinterpreterIsHeldInC() throws InterruptedException {
    started("sub", HOLDS_GIL, "wait").terminate().await().hasExitCode(SIGTERM);
  }

  @Test
  void bySystemExitWhileAnUpcallWaits() throws InterruptedException {
    started("sub", "wait_in_java()", "exit").await().hasExitCode(7);
  }

  @Test
  void bySystemExitFromAnUpcall() throws InterruptedException {
    started("sub", "pass", "exit from an upcall").await().hasExitCode(7);
  }

  @Test
  void afterAShutdownHookHasClosedEverything() throws InterruptedException {
    started("sub", "pass", "hook").await().hasExitCode(7).printed("closed by the hook");
  }

  @Test
  void afterAShutdownHookHasWaitedForCAndForAThreadThatExitsMeanwhile() throws InterruptedException {
    started("main", "ctypes.PyDLL(None).sleep(4)", "hook")
        .await()
        .hasExitCode(7)
        .printed("closed by the hook");
  }

  private static RunningJvm started(String where, String python, String then)
      throws InterruptedException {
    return ChildJvm.of(Ends.class)
        .arguments(where, python, then)
        .deadline(DEADLINE)
        .start()
        .awaitOutput("ready");
  }

  /** Leaves a thread in an interpreter, and ends as it is told. */
  static final class Ends {
    public static void main(String[] arguments) throws InterruptedException {
      Python python = StartedPython.start();
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Interpreter interpreter = arguments[0].equals("sub") ? sub : python.mainInterpreter();
      interpreter.exec("import ctypes, time\nprint('%s', end='')".formatted(OUTPUT));
      Gate entered = new Gate();
      Gate never = new Gate();
      InPython.define(interpreter, "entered", (Runnable) entered::open);
      InPython.define(interpreter, "wait_in_java", (Runnable) never::pass);
      startOneThatExitsAfter(interpreter, entered);
      Thread.ofPlatform()
          .daemon()
          .start(() -> interpreter.exec("entered()\n" + arguments[1]));
      entered.pass();
      System.out.println("ready");
      switch (arguments[2]) {
        case "exit" -> System.exit(7);
        case "exit from an upcall" -> {
          InPython.define(interpreter, "end_it", (Runnable) () -> System.exit(7));
          interpreter.exec("end_it()");
        }
        case "hook" -> {
          Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAll(sub, python)));
          System.exit(7);
        }
        case "wait" -> Thread.currentThread().join();
        default -> {}
      }
    }

    /** It has to attach as it exits, to give up its thread state. */
    private static void startOneThatExitsAfter(Interpreter interpreter, Gate entered) {
      Gate attachedBefore = new Gate();
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                interpreter.exec("pass");
                attachedBefore.open();
                entered.pass();
              });
      attachedBefore.pass();
    }

    private static void closeAll(Interpreter sub, Python python) {
      sub.close();
      python.close();
      System.out.println("\nclosed by the hook");
    }
  }
}
