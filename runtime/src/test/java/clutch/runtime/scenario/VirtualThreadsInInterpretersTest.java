package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.concurrent.atomic.AtomicLong;

/** Virtual threads in subinterpreters: none holds its carrier while it waits. */
final class VirtualThreadsInInterpretersTest {

  @InChildJvm
  void tenThousandCallTwoInterpretersAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Adder main = new Adder(python.mainInterpreter());
      Interpreter sub = python.open(InterpreterOptions.builder("sub").ownThreads(2).build());
      Adder other = new Adder(sub);
      AtomicLong sum = new AtomicLong();
      int threads = Soak.times(10_000);
      long start = System.nanoTime();
      Crowd.ofVirtual(threads, () -> sum.addAndGet(main.add(other.add(1, 1), 1))).join();
      Measured.print("%d threads in %d ms", threads, (System.nanoTime() - start) / 1_000_000);
      assertThat(sum).hasValue(3L * threads);
    }
  }

  /** Some wait in Python, some in an upcall, some detached, for what the last one does. */
  @InChildJvm(options = "-Djdk.virtualThreadScheduler.maxPoolSize=1")
  void oneCarrierIsEnough() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.builder("sub").ownThreads(6).build());
      sub.exec("import threading\nhappened = threading.Event()");
      Gate happened = new Gate();
      InPython.define(sub, "wait_in_java", (Runnable) happened::pass);
      Crowd inPython = Crowd.ofVirtual(5, () -> sub.exec("assert happened.wait(30)"));
      Crowd inUpcalls = Crowd.ofVirtual(3, () -> sub.exec("wait_in_java()"));
      Crowd detached = Crowd.ofVirtual(3, () -> sub.run(() -> Python.detached(happened::pass)));
      inPython.awaitWaiting();
      inUpcalls.awaitWaiting();
      detached.awaitWaiting();
      Crowd.ofVirtual(1, () -> sub.exec("happened.set()")).join();
      happened.open();
      inPython.join();
      inUpcalls.join();
      detached.join();
    }
  }
}
