package customer;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;

/** Code of a user's, whose frames belong in a stack trace. */
public final class Checkout {

  private final PyObject price;

  /** Prepares a Python function that raises. */
  public Checkout(Interpreter interpreter) {
    interpreter.exec(
        """
        def look_up(name):
            return {}[name]

        class Prices:
            def of(self, name):
                return look_up(name)

        price = Prices().of
        """);
    price = interpreter.eval("price");
  }

  /** Calls it. */
  public void pay() {
    try (PyObject result = price.call("tea")) {
      throw new AssertionError("no exception, but " + result);
    }
  }
}
