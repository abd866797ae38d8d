package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterView;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Objects stay in the interpreter that made them, and what has been closed stays closed. */
final class HomeTest {

  @InChildJvm
  void anObjectIsRefusedInAnotherInterpreter() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      for (List<Interpreter> pair : List.of(List.of(a, b), List.of(main, a), List.of(b, main))) {
        PyObject object = pair.get(0).eval("['at home']");
        try (PyObject id = pair.get(1).eval("id")) {
          for (Object argument : List.of(object, List.of(object), Map.of("key", object))) {
            assertThatExceptionOfType(ClutchException.class)
                .isThrownBy(() -> id.call(argument))
                .withMessageContaining(pair.get(0).name())
                .withMessageContaining(pair.get(1).name());
          }
        }
        InPython.define(pair.get(1), "up", (Callable<Object>) () -> object);
        Throwable refused = catchThrowable(() -> pair.get(1).exec("up()"));
        assertThat(refused).isNotNull().hasMessageContaining("'" + pair.get(0).name() + "'");
        // It still is what it was, and answers wherever it is asked from.
        assertThat(pair.get(1).<String, RuntimeException>call(object::toString))
            .isEqualTo("['at home']");
        assertThat(object.interpreter()).isSameAs(pair.get(0));
      }
    }
  }

  /** A Java object that calls A's Python is no object of A: in B it is Java, which calls A. */
  @InChildJvm
  void aCallableOfAnotherInterpreterIsCalledAtHome() {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      a.exec("calls = 0\ndef count():\n  global calls\n  calls += 1");
      Runnable count = InPython.callable(a, "count", Runnable.class);
      InPython.define(b, "count", count);
      InPython.define(a, "counts", count);
      b.exec("count()\ncount()");
      a.exec("counts()");
      assertThat(a.eval("calls").toString()).isEqualTo("3");
    }
  }

  @InChildJvm
  void theMemoryOfAClosedOneIsReusedButItStaysClosed() {
    try (Python python = StartedPython.start()) {
      Set<Long> addresses = new HashSet<>();
      List<Interpreter> closed = new ArrayList<>();
      List<InterpreterView> views = new ArrayList<>();
      List<PyObject> handles = new ArrayList<>();
      int reused = 0;
      for (int i = 0; i < Soak.times(15); i++) {
        Interpreter interpreter = python.open(InterpreterOptions.of("one"));
        long address = interpreter.<Long, RuntimeException>call(CApi::interpreterState);
        reused += addresses.add(address) ? 0 : 1;
        assertAllClosed(closed, views, handles);
        PyObject handle = interpreter.eval("['new']");
        assertThat(handles).doesNotContain(handle);
        assertThat(closed).extracting(Interpreter::id).doesNotContain(interpreter.id());
        handles.add(handle);
        views.add(interpreter.view());
        closed.add(interpreter);
        interpreter.close();
      }
      assertAllClosed(closed, views, handles);
      Measured.print("memory of a closed interpreter was reused %d times", reused);
    }
  }

  private static void assertAllClosed(
      List<Interpreter> interpreters, List<InterpreterView> views, List<PyObject> handles) {
    for (Interpreter interpreter : interpreters) {
      assertThat(interpreter.state()).isEqualTo(State.CLOSED);
      assertRefused(() -> interpreter.exec("pass"));
    }
    for (InterpreterView view : views) {
      assertThat(view.state()).isEqualTo(State.CLOSED);
      assertThat(view.guard()).isEmpty();
    }
    for (PyObject handle : handles) {
      assertRefused(handle::call);
      assertThat(handle.toString()).contains("closed interpreter");
    }
  }

  private static void assertRefused(Runnable call) {
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(call::run)
        .satisfies(refused -> assertThat(refused.state()).isEqualTo(State.CLOSED));
  }
}
