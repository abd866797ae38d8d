package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that exit meet the test two times: in between they are in the middle of their functions. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // an interrupt does not end a wait in C
class ThreadExitTest {

  private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

  private static final String MEET = "pthread_barrier_wait";
  private static final MethodHandle MEET_HANDLE = NativeFunction.ofSystem(MEET, JAVA_INT, JAVA_LONG);
  private static final MethodHandle INITIALIZE =
      NativeFunction.ofSystem("pthread_barrier_init", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);

  private final MemorySegment barrier = barrierOfTwo();
  private final ThreadExit exit = ThreadExit.of(List.of(meet(), meet())).orElseThrow();

  @Test
  void functionsAreCalledAsAThreadExits() throws Throwable {
    startOneThatExits();
    meetIt();
    meetIt();
    exit.cancel();
  }

  @Test
  void noFunctionIsCalledOnceTheListIsCancelled() throws InterruptedException {
    exit.cancel();
    assertThat(exit.isOpen()).isFalse();
    startOneThatExits().join();
  }

  @Test
  void whoeverCancelsWaitsForAThreadInTheMiddle() throws Throwable {
    startOneThatExits();
    meetIt();
    CompletableFuture<Void> cancelled = CompletableFuture.runAsync(exit::cancel, THREADS);
    assertThat(cancelled).isNotDone();
    meetIt();
    cancelled.join();
    assertThat(exit.isOpen()).isFalse();
  }

  private Thread startOneThatExits() {
    return Thread.ofPlatform().daemon().start(() -> exit.register(barrier.address()));
  }

  private void meetIt() throws Throwable {
    int _ = (int) MEET_HANDLE.invokeExact(barrier.address());
  }

  private static long meet() {
    return NativeFunction.addressInSystem(MEET);
  }

  private static MemorySegment barrierOfTwo() {
    // Never freed: a thread may still wait there as a test ends.
    MemorySegment barrier = Arena.global().allocate(64, 16);
    try {
      assertThat((int) INITIALIZE.invokeExact(barrier.address(), 0L, 2)).isZero();
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
    return barrier;
  }
}
