package clutch.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.PythonCall;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Calls from virtual threads, which the interpreter's own threads make. */
class HandingOverTest {

  private final Binding binding =
      Binding.of(RunAttached.interpreter(), HandingOverTest.class, "builtins");
  private final PythonFunction divide =
      binding.inMain().function("divmod", "divmod(int, int)", Shape.positional(2));

  HandingOverTest() {
    binding.complete();
  }

  private String divide(int dividend, int divisor) {
    Call call = divide.begin();
    if (call == null) {
      return divide.handOver(() -> divide(dividend, divisor));
    }
    try (call) {
      call.add(dividend);
      call.add(divisor);
      call.invoke();
      return Thread.currentThread().getName() + call.to(PythonTypes.OBJECT);
    }
  }

  private static <R> R onVirtualThread(PythonCall<R, Exception> call) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<R> result = threads.submit(call::call);
      return result.get();
    }
  }

  @Test
  void anOwnThreadMakesTheCall() throws Exception {
    assertThat(onVirtualThread(() -> divide(17, 5))).matches("clutch-main.*\\[3, 2\\]");
  }

  @Test
  void aPythonExceptionEndsInTheCallersStack() {
    assertThatThrownBy(() -> onVirtualThread(() -> divide(1, 0)))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(PythonException.class)
        .hasMessageStartingWith("ZeroDivisionError: ")
        .satisfies(
            thrown ->
                assertThat(List.of(thrown.getStackTrace()))
                    .noneMatch(frame -> frame.getClassName().equals(Thread.class.getName()))
                    .last()
                    .satisfies(
                        frame ->
                            assertThat(frame.getClassName()).isEqualTo("java.lang.VirtualThread")));
  }

  @Test
  void aCheckedExceptionIsTheSameObject() {
    IOException thrown = new IOException("from the call");
    assertThatThrownBy(
            () ->
                divide.<Void, IOException>handOver(
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }
}
