package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * C extensions that call {@code PyGILState_Ensure} themselves, as ctypes does for each callback, on
 * threads that Clutch knows and on threads that it does not know.
 */
final class ForeignThreadsTest {

  private static final int AT_ONCE = 8;

  private static final String CALLBACK =
      """
      import ctypes, threading
      @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
      def callback(number):
          assert threading.get_ident() != 0
          return number + 1
      address = ctypes.cast(callback, ctypes.c_void_p).value
      """;

  /** Their ids are those of threads that had a thread state and are gone. */
  @InChildJvm
  void onThreadsWithReusedIds() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec(CALLBACK);
      long address = StartedPython.number(interpreter, "address");
      Adder adder = new Adder(interpreter);
      Gate end = new Gate();
      Crowd thatLive =
          Crowd.of(
              AT_ONCE,
              () -> {
                assertThat(adder.add(1, 2)).isEqualTo(3);
                end.pass();
                assertCallsBack(address);
                assertThat(adder.add(1, 2)).isEqualTo(3);
                assertCallsBack(address);
              });
      comeAndGo(Soak.times(500), () -> assertThat(adder.add(1, 2)).isEqualTo(3));
      comeAndGo(Soak.times(200), () -> assertCallsBack(address));
      comeAndGo(
          Soak.times(300),
          () -> {
            assertThat(adder.add(1, 2)).isEqualTo(3);
            assertCallsBack(address);
            assertThat(adder.add(2, 2)).isEqualTo(4);
          });
      comeAndGo(
          Soak.times(200),
          () -> {
            assertCallsBack(address);
            assertThat(adder.add(1, 2)).isEqualTo(3);
            assertCallsBack(address);
          });
      end.open();
      thatLive.join();
      assertThat(CApi.threadState()).isZero();
    }
  }

  /** The thread is attached as the extension calls: it has to get the thread state that it has. */
  @InChildJvm
  void insideACall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec(CALLBACK);
      long address = StartedPython.number(interpreter, "address");
      Runnable inside =
          () ->
              interpreter.run(
                  () -> {
                    long before = CApi.threadState();
                    assertCallsBack(address);
                    assertThat(CApi.threadState()).isEqualTo(before);
                    Python.detached(() -> assertCallsBack(address));
                    assertThat(CApi.threadState()).isEqualTo(before);
                  });
      inside.run();
      Crowd.of(AT_ONCE, inside::run).join();
      Crowd.ofVirtual(AT_ONCE, inside::run).join();
    }
  }

  /**
   * Threads of Python's own, from which C calls Java past Clutch, with their thread state attached or not:
   * Clutch meets them only as Java calls Python, which may call Java so again.
   */
  @InChildJvm
  void onThreadsOfPythonThatCallJavaFromC() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        long address =
            CApi.intFunction(
                depth -> {
                  try {
                    return Math.toIntExact(descend(interpreter, depth));
                  } catch (Throwable t) {
                    // Thrown to C, it would end the process.
                    failure.set(t);
                    return -1;
                  }
                });
        CountDownLatch ended = new CountDownLatch(AT_ONCE);
        InPython.define(interpreter, "ended", (Runnable) ended::countDown);
        interpreter.exec(
            """
            import ctypes, threading
            attached = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_int)(%1$d)
            detached = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(%1$d)
            def descend(depth):
                return (attached if depth %% 2 else detached)(depth - 1)
            sums = []
            def work(first):
                try:
                    mine.first = first
                    for _ in range(5):
                        sums.append(first(5))
                    assert mine.first is first
                    sums.append('as before')
                finally:
                    ended()
            mine = threading.local()
            for number in range(%2$d):
                threading.Thread(target=work, args=[(attached, detached)[number %% 2]]).start()
            """
                .formatted(address, AT_ONCE));
        // Not by Python code: it would wait on the thread that some of these calls are handed over to.
        ended.await();
        assertThat(failure.get()).isNull();
        interpreter.exec(
            "assert sums.count(6) == %d and sums.count('as before') == %d, sums"
                .formatted(5 * AT_ONCE, AT_ONCE));
      }
      assertThat(CApi.threadState()).isZero();
    }
  }

  /** Each call that this thread makes itself has to find, and to leave, the thread state that was attached. */
  private static long descend(Interpreter interpreter, int depth) {
    Thread here = Thread.currentThread();
    long before = CApi.threadState();
    if (before != 0) {
      long inside = interpreter.call(() -> Thread.currentThread().equals(here) ? CApi.threadState() : before);
      assertThat(inside).isEqualTo(before);
    }
    long below =
        depth == 0 ? 0 : StartedPython.number(interpreter, "descend(%d)".formatted(depth));
    assertThat(CApi.threadState()).isEqualTo(before);
    long sum = new Adder(interpreter).add(below, 1);
    assertThat(CApi.threadState()).isEqualTo(before);
    return sum;
  }

  private static void assertCallsBack(long address) {
    assertThat(CApi.callIntFunction(address, 41)).isEqualTo(42);
  }

  private static void comeAndGo(int threads, Crowd.Work work) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(threads);
    Crowd.of(
            AT_ONCE,
            () -> {
              while (left.getAndDecrement() > 0) {
                Crowd.of(1, work).join();
              }
            })
        .join();
  }
}
