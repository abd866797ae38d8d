package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.util.concurrent.atomic.AtomicInteger;

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
