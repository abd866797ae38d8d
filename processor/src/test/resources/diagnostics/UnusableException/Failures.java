package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.RaisedAs;
import clutch.runtime.PythonException;
import java.io.IOException;

public class Failures {
  @RaisedAs("KeyError")
  static class NoThrowable {
    NoThrowable(PythonException cause) {}
  }

  @RaisedAs("KeyError")
  abstract static class Abstract extends Exception {
    Abstract(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("KeyError")
  private static class Hidden extends Exception {
    Hidden(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("KeyError")
  class Inner extends Exception {
    Inner(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("KeyError")
  static class NoConstructor extends Exception {
    NoConstructor(String message) {
      super(message);
    }

    private NoConstructor(Throwable cause) {
      super(cause);
    }

    NoConstructor(PythonException cause) throws IOException {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @PythonCallable("work")
  interface Work {
    // Said once, where it is declared.
    void run() throws NoConstructor;
  }
}
