package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.events.Events;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import jdk.jfr.Recording;

/** What a call costs once a thread has made its first. */
final class SteadyCallsTest {

  private static final int CALLS = 1_000_000;
  private static final int MOST_ROUNDS = 5;
  private static final int OWN_THREADS = 8;

  @InChildJvm
  void allocateNothingOnTheJavaHeap() {
    try (Python python = StartedPython.start()) {
      assertAllocatesNothing(new Adder(python.mainInterpreter()), python);
    }
  }

  /** With a recording under way, in which no call takes as long as those that it is to have. */
  @InChildJvm
  void allocateNothingOnTheJavaHeapWhileCallsAreRecorded() {
    try (Recording recording = new Recording();
        Python python = StartedPython.start()) {
      recording.start();
      assertAllocatesNothing(new Adder(python.mainInterpreter()), python);
      assertThat(Events.recordCalls()).isTrue();
    }
  }

  /** C1 keeps what C2 optimizes away. */
  @InChildJvm(options = "-XX:TieredStopAtLevel=1")
  void allocateNothingOnTheJavaHeapWithoutTheBestCompiler() {
    try (Python python = StartedPython.start()) {
      assertAllocatesNothing(new Adder(python.mainInterpreter()), python);
    }
  }

  private static void assertAllocatesNothing(Adder adder, Python python) {
    Interpreter interpreter = python.mainInterpreter();
    // Inside run, calls are made in place whatever the version.
    interpreter.run(() -> assertAllocatesNothing(adder, "inside run"));
    if (python.version().isAtLeast(3, 14)) {
      assertAllocatesNothing(adder, "by itself");
    }
  }

  /** Compilers may allocate now and then while they settle; a call that allocates does so each time. */
  private static void assertAllocatesNothing(Adder adder, String where) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().threadId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && least > 0; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      call(adder, CALLS);
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    long start = System.nanoTime();
    call(adder, CALLS);
    Measured.print("%s: %d ns a call", where, (System.nanoTime() - start) / CALLS);
    assertThat(least).isZero();
  }

  private static void call(Adder adder, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = adder.add(sum, 1);
    }
    if (sum != times) {
      throw new AssertionError("%d calls gave %d".formatted(times, sum));
    }
  }

  @InChildJvm
  void makeNoFurtherThreadState() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      Adder adder = new Adder(interpreter);
      interpreter.exec(NUMBER_OF_NEW_THREAD_STATE);
      adder.add(1, 1);
      long first = numberOfNewThreadState(interpreter);

      call(adder, 10_000);
      long second = numberOfNewThreadState(interpreter);
      // Where calls are handed over, the interpreter may start some own threads first.
      long most = python.version().isAtLeast(3, 14) ? 1 : OWN_THREADS;
      assertThat(second - first).isBetween(1L, most);

      Crowd.of(1, () -> call(adder, 10_000)).join();
      long third = numberOfNewThreadState(interpreter);
      Measured.print("thread states made by a thread's 10,000 calls: %d", third - second - 1);
      assertThat(third - second).isBetween(1L, most + 1);
    }
  }

  /** CPython numbers thread states as they are made; a thread that Python starts has a new one. */
  private static final String NUMBER_OF_NEW_THREAD_STATE =
      """
      import ctypes, threading
      get, get_id = ctypes.pythonapi.PyThreadState_Get, ctypes.pythonapi.PyThreadState_GetID
      get.restype, get_id.argtypes, get_id.restype = ctypes.c_void_p, [ctypes.c_void_p], ctypes.c_uint64

      def number_of_new_thread_state():
          numbers = []
          thread = threading.Thread(target=lambda: numbers.append(get_id(get())))
          thread.start()
          thread.join()
          return numbers[0]
      """;

  private static long numberOfNewThreadState(Interpreter interpreter) {
    return StartedPython.number(interpreter, "number_of_new_thread_state()");
  }
}
