package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** Handles that nobody closes, and handles that are closed while others use them. */
final class GarbageTest {

  @InChildJvm
  void handlesThatAreDroppedGiveTheirReferencesBackThoughPythonIdles() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec("import sys\nclass Sentinel: pass\nsentinel = Sentinel()");
      long before = references(interpreter);
      int handles = Soak.times(100_000);
      interpreter.run(() -> drop(interpreter, handles));
      // Nobody calls Python meanwhile but this look at the count.
      long left = references(interpreter);
      while (left > before) {
        System.gc();
        left = references(interpreter);
      }
      Measured.print("%d handles, %d references before and %d after", handles, before, left);
      assertThat(left).isEqualTo(before);
    }
  }

  private static void drop(Interpreter interpreter, int handles) {
    try (PyObject namespace = interpreter.importModule("__main__")) {
      for (int i = 0; i < handles; i++) {
        PyObject dropped = namespace.attribute("sentinel");
        if (i == 0) {
          assertThat(dropped.toString()).contains("Sentinel");
        }
      }
    }
  }

  private static long references(Interpreter interpreter) {
    return StartedPython.number(interpreter, "sys.getrefcount(sentinel)");
  }

  @InChildJvm
  void aHandleClosedWhileOthersUseItIsUsedOrRefused() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec("import sys\nclass Sentinel: pass\nsentinel = Sentinel()");
      long before = references(interpreter);
      AtomicInteger used = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      int rounds = Soak.times(300);
      PyObject[] current = new PyObject[1];
      CyclicBarrier start =
          new CyclicBarrier(4, () -> current[0] = interpreter.eval("sentinel"));
      Crowd users =
          Crowd.of(
              3,
              () -> {
                for (int round = 0; round < rounds; round++) {
                  start.await();
                  try {
                    current[0].attribute("__class__").close();
                    used.incrementAndGet();
                  } catch (ClutchException closed) {
                    assertThat(closed).hasMessageContaining("has been closed");
                    refused.incrementAndGet();
                  }
                }
              });
      Crowd closer =
          Crowd.of(
              1,
              () -> {
                for (int round = 0; round < rounds; round++) {
                  start.await();
                  current[0].close();
                }
              });
      users.join();
      closer.join();
      Measured.print("used %s times, refused %s times", used, refused);
      assertThat(used.get() + refused.get()).isEqualTo(3 * rounds);
      assertThat(references(interpreter)).isEqualTo(before);
    }
  }

  /** What is left when Python ends goes with it, on whichever thread it is dropped. */
  @InChildJvm
  void handlesMayOutliveSeveralLives() {
    for (int life = 0; life < Soak.times(5); life++) {
      try (Python python = StartedPython.start()) {
        Interpreter interpreter = python.mainInterpreter();
        interpreter.exec("class Sentinel: pass\nsentinel = Sentinel()");
        interpreter.run(() -> drop(interpreter, 10_000));
        System.gc();
      }
      System.gc();
    }
  }
}
