package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import java.util.Objects;

/** What tests put into the {@code __main__} module of an interpreter. */
final class InPython {

  private InPython() {}

  /** Gives a Java value, or a lambda, a name in Python. */
  static void define(Interpreter interpreter, String name, Object value) {
    try (PyObject set = interpreter.eval("globals().__setitem__")) {
      set.call(name, value).close();
    }
  }

  /** A Java object that calls what an expression evaluates to. */
  static <T> T callable(Interpreter interpreter, String expression, Class<T> type) {
    try (PyObject callable = interpreter.eval(expression)) {
      return Objects.requireNonNull(callable.as(type));
    }
  }
}
