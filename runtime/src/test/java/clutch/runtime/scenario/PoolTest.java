package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Several interpreters behind one name. */
final class PoolTest {

  @InChildJvm
  void callsRunBesideEachOtherUpToItsSize() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 3)) {
      assertThat(pool.name()).isEqualTo("pool");
      assertThat(pool.size()).isEqualTo(3);
      assertThat(python.pool("pool")).isSameAs(pool);
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Set<String> names = ConcurrentHashMap.newKeySet();
      Crowd callers = occupy(pool, 5, pipe, names);
      awaitLine(pool, 3, 2);
      while (names.size() < 3) {
        Thread.onSpinWait();
      }
      assertThat(names).containsExactlyInAnyOrder("pool-1", "pool-2", "pool-3");
      pipe.write(3);
      awaitLine(pool, 2, 0);
      pipe.write(2);
      callers.join();
      assertThat(pool.running()).isZero();
    }
  }

  private static Crowd occupy(InterpreterPool pool, int calls, Pipe pipe, Set<String> names) {
    return Crowd.of(
        calls,
        () ->
            pool.call(
                interpreter -> {
                  names.add(interpreter.name());
                  interpreter.exec(pipe.waiting());
                  return true;
                }));
  }

  private static void awaitLine(InterpreterPool pool, int running, int waiting) {
    while (pool.running() != running || pool.waiting() != waiting) {
      Thread.onSpinWait();
    }
  }

  @InChildJvm
  void whoCameFirstIsServedFirst() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 1)) {
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Crowd first = occupy(pool, 1, pipe, ConcurrentHashMap.newKeySet());
      awaitLine(pool, 1, 0);
      Queue<Integer> served = new ConcurrentLinkedQueue<>();
      List<Crowd> line = new ArrayList<>();
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        int place = i;
        expected.add(place);
        Thread.Builder builder = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
        line.add(Crowd.of(builder, 1, () -> pool.call(interpreter -> served.add(place))));
        awaitLine(pool, 1, i + 1);
      }
      pipe.write(1);
      first.join();
      for (Crowd crowd : line) {
        crowd.join();
      }
      assertThat(served).containsExactlyElementsOf(expected);
    }
  }

  @InChildJvm
  void aCallInsideACallStaysWhereItIs() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2)) {
      Crowd.of(
              8,
              () -> {
                for (int i = 0; i < 20; i++) {
                  assertThat(pool.<Boolean, RuntimeException>call(outer -> interpreterOf(pool).equals(outer)))
                      .isTrue();
                }
              })
          .join();
    }
  }

  @InChildJvm
  void oneThatIsClosedIsReplaced() {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 1)) {
      Interpreter first = interpreterOf(pool);
      assertThat(interpreterOf(pool)).isSameAs(first);
      first.exec("left_behind = 1");
      first.close();
      Interpreter second = interpreterOf(pool);
      assertThat(second.state()).isEqualTo(State.OPEN);
      assertThat(second.id()).isNotEqualTo(first.id());
      assertThat(second.eval("'left_behind' in globals()").toString()).isEqualTo("False");
      assertThat(pool.size()).isEqualTo(1);
      // Its place is its own: an exception of a call closes nothing.
      assertThat(catchThrowable(() -> pool.call(interpreter -> interpreter.eval("1 / 0")))).isNotNull();
      assertThat(interpreterOf(pool)).isSameAs(second);
    }
  }

  @InChildJvm
  void aCloseThatMeetsItsDeadlineNamesWhoCalls() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2);
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Set<String> inside = ConcurrentHashMap.newKeySet();
      Crowd caller = occupy(pool, 1, pipe, inside);
      while (inside.isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(catchThrowable(() -> pool.close(Duration.ofMillis(200))))
          .isInstanceOf(InterpreterBusyException.class)
          .hasMessageContaining("clutch-pool-1-1");
      assertThat(catchThrowable(() -> interpreterOf(pool)))
          .isInstanceOf(InterpreterClosedException.class);
      pipe.write(1);
      caller.join();
      pool.close();
    }
  }

  private static Interpreter interpreterOf(InterpreterPool pool) {
    return pool.call(interpreter -> interpreter);
  }

  @InChildJvm
  void onesThatAreClosedUnderItsCallersAreReplaced() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2)) {
      AtomicInteger worked = new AtomicInteger();
      Crowd callers =
          Crowd.of(
              4,
              () -> {
                for (int i = 0; i < Soak.times(60); i++) {
                  assertThat(pool.<Long, RuntimeException>call(in -> StartedPython.number(in, "6 * 7")))
                      .isEqualTo(42);
                  worked.incrementAndGet();
                }
              });
      Crowd closer =
          Crowd.of(
              1,
              () -> {
                for (int i = 0; i < Soak.times(5); i++) {
                  interpreterOf(pool).close();
                }
              });
      closer.join();
      callers.join();
      assertThat(worked).hasValue(4 * Soak.times(60));
      assertThat(pool.running()).isZero();
      assertThat(pool.waiting()).isZero();
    }
  }

  /** Who is in line when it closes is served, or is told. */
  @InChildJvm
  void closingServesTheLineAndRefusesTheRest() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2);
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Set<String> names = ConcurrentHashMap.newKeySet();
      Crowd callers = occupy(pool, 4, pipe, names);
      awaitLine(pool, 2, 2);
      Crowd closer = Crowd.of(1, pool::close);
      closer.awaitWaiting();
      assertRefused(pool);
      pipe.write(4);
      callers.join();
      closer.join();
      assertRefused(pool);
      pool.close();
      assertThatExceptionOfType(ClutchException.class).isThrownBy(() -> python.pool("pool"));
      assertThatExceptionOfType(ClutchException.class).isThrownBy(() -> python.interpreter("pool-1"));
      python.openPool(InterpreterOptions.of("pool"), 1).close();
    }
  }

  private static void assertRefused(InterpreterPool pool) {
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(() -> pool.call(interpreter -> 1))
        .withMessageContaining("pool");
  }

  @InChildJvm
  void itEndsWithPython() {
    Python python = StartedPython.start();
    InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2);
    Interpreter used = interpreterOf(pool);
    assertThat(new Adder(used).add(1, 2)).isEqualTo(3);
    python.close();
    assertThat(used.state()).isEqualTo(State.CLOSED);
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(() -> pool.call(interpreter -> 1));
    pool.close();
  }
}
