package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Handles that nobody closes, on many threads, whatever their interpreter is doing. */
final class DroppedHandlesTest {

  private static final int THREADS = 4;

  @InChildJvm
  void whileItIdlesReferenceCountsComeBack() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        long before = prepare(interpreter);
        Crowd.of(THREADS, () -> drop(interpreter, Soak.times(2_000))).join();
        Crowd.ofVirtual(THREADS, () -> drop(interpreter, Soak.times(200))).join();
        assertThat(awaitReferences(interpreter, before)).isEqualTo(before);
      }
    }
  }

  @InChildJvm
  void whileItIsBusyReferenceCountsComeBack() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        long before = prepare(interpreter);
        AtomicBoolean enough = new AtomicBoolean();
        Adder adder = new Adder(interpreter);
        Crowd busy =
            Crowd.of(
                2,
                () -> {
                  while (!enough.get()) {
                    adder.add(1, 2);
                  }
                });
        Crowd.of(THREADS, () -> drop(interpreter, Soak.times(1_000))).join();
        assertThat(awaitReferences(interpreter, before)).isEqualTo(before);
        enough.set(true);
        busy.join();
      }
    }
  }

  @InChildJvm
  void whileItClosesAndOnceItIsClosed() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int round = 0; round < Soak.times(5); round++) {
        Interpreter interpreter = python.open(InterpreterOptions.of("short-lived"));
        prepare(interpreter);
        Semaphore dropped = new Semaphore(0);
        Crowd droppers =
            Crowd.of(
                THREADS,
                () -> {
                  try {
                    while (true) {
                      drop(interpreter, 20);
                      dropped.release(20);
                    }
                  } catch (InterpreterClosedException closed) {
                    System.gc();
                  }
                });
        dropped.acquire(1_000);
        PyObject kept = interpreter.eval("sentinel");
        System.gc();
        interpreter.close();
        droppers.join();
        System.gc();
        kept.close();
      }
      // Garbage of closed interpreters never reaches those that are open.
      long before = prepare(python.mainInterpreter());
      System.gc();
      assertThat(awaitReferences(python.mainInterpreter(), before)).isEqualTo(before);
    }
  }

  /** Java objects that only Python holds live as long as it does so. */
  @InChildJvm
  void aLambdaIsCollectedOnceNobodyInPythonHoldsIt() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        WeakReference<Object> lambda = define(interpreter, new byte[1024]);
        System.gc();
        interpreter.exec("assert callback() == 1024");
        assertThat(lambda.get()).isNotNull();
        interpreter.exec("del callback");
        while (lambda.get() != null) {
          // It is let go when Python gets the next one.
          InPython.define(interpreter, "next", (Runnable) () -> {});
          System.gc();
        }
        assertThat(lambda.get()).isNull();
      }
    }
  }

  private static WeakReference<Object> define(Interpreter interpreter, byte[] captured) {
    Supplier<Object> callback = () -> captured.length;
    InPython.define(interpreter, "callback", callback);
    return new WeakReference<>(callback);
  }

  private static long prepare(Interpreter interpreter) {
    interpreter.exec("import sys\nclass Sentinel: pass\nsentinel = Sentinel()");
    return references(interpreter);
  }

  private static void drop(Interpreter interpreter, int handles) {
    interpreter.run(
        () -> {
          for (int i = 0; i < handles; i++) {
            PyObject dropped = interpreter.eval("sentinel");
            assertThat(dropped.interpreter()).isSameAs(interpreter);
          }
        });
  }

  private static long awaitReferences(Interpreter interpreter, long most) {
    long left = references(interpreter);
    while (left > most) {
      System.gc();
      left = references(interpreter);
    }
    return left;
  }

  private static long references(Interpreter interpreter) {
    return StartedPython.number(interpreter, "sys.getrefcount(sentinel)");
  }
}
