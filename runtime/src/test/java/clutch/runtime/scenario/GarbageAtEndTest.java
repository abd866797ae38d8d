package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Python collects garbage as it ends, in no fixed order, and what dies may still call Java. */
final class GarbageAtEndTest {

  private static final String DYING =
      """
      import atexit, sys, weakref
      class Dies:
          def __init__(self):
              self.cycle, self.call_back = self, call_back
          def __del__(self):
              self.call_back()
      class Plain: pass
      dies = [Dies() for _ in range(10)]
      # A module's variables are cleared in some order; these die after them.
      sys.dies = Dies()
      sys.modules['dies'] = Dies()
      plain = Plain()
      plain.cycle = plain
      watcher = weakref.ref(plain, lambda _: call_back())
      finalizer = weakref.finalize(Plain(), call_back)
      cycle = [call_back]
      cycle.append(cycle)
      atexit.register(call_back)
      """;

  private final AtomicInteger called = new AtomicInteger();
  private final AtomicInteger worked = new AtomicInteger();
  private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();

  private void make(Interpreter interpreter, List<Interpreter> all) {
    InPython.define(interpreter, "call_back", (Runnable) () -> callBack(all));
    interpreter.exec(DYING);
  }

  /** It may be too late for Python, which is said in one way only. */
  private void callBack(List<Interpreter> all) {
    called.incrementAndGet();
    for (Interpreter interpreter : all) {
      try {
        interpreter.exec("pass");
        worked.incrementAndGet();
      } catch (InterpreterClosedException late) {
        assertThat(late.state()).isNotEqualTo(State.OPEN);
      } catch (Throwable t) {
        surprises.add(t);
      }
    }
  }

  @InChildJvm
  void whenItIsClosed() {
    for (int life = 0; life < Soak.times(3); life++) {
      Python python = StartedPython.start();
      Interpreter main = python.mainInterpreter();
      Interpreter closed = python.open(InterpreterOptions.of("closed"));
      Interpreter left = python.open(InterpreterOptions.of("left"));
      for (Interpreter interpreter : List.of(main, closed, left)) {
        make(interpreter, List.of(main, closed, left));
      }
      closed.close();
      assertThat(closed.state()).isEqualTo(State.CLOSED);
      assertThat(new Adder(left).add(1, 2)).isEqualTo(3);
      python.close();
      assertThat(main.state()).isEqualTo(State.CLOSED);
      assertThat(left.state()).isEqualTo(State.CLOSED);
    }
    Measured.print("Java was called %s times, and %s calls back worked", called, worked);
    assertThat(surprises).isEmpty();
    try (Python python = StartedPython.start()) {
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  /** The JVM ends, and Python with it. */
  @InChildJvm
  void whenItIsNot() {
    Python python = StartedPython.start();
    Interpreter main = python.mainInterpreter();
    Interpreter left = python.open(InterpreterOptions.of("left"));
    for (Interpreter interpreter : List.of(main, left)) {
      make(interpreter, List.of(main, left));
      assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
    }
    assertThat(surprises).isEmpty();
  }

  /** While Python works, each of them dies for good, and each calls back. */
  @InChildJvm
  void whileItIsOpen() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      Interpreter other = python.open(InterpreterOptions.of("other"));
      for (Interpreter interpreter : List.of(main, other)) {
        make(interpreter, List.of(main, other));
        called.set(0);
        worked.set(0);
        interpreter.exec(
            "import gc\ndel dies, plain, sys.dies, sys.modules['dies'], cycle\ngc.collect()");
        // Twelve with __del__, one weak reference; the finalizer was called at once.
        assertThat(called).hasValue(13);
        assertThat(worked).hasValue(26);
        assertThat(surprises).isEmpty();
      }
    }
  }
}
