package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;
import clutch.annotations.RaisedAs;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@PythonCallable(value = "json", check = Check.OFF)
public interface Json {
  Object loads(String text) throws Malformed, TooDeep, IOException;

  @PythonCallable("loads")
  double number(String text) throws Malformed, TooDeep;

  String dumps(Object value) throws TooDeep;

  @PythonCallable("loads")
  CompletableFuture<String> later(String text) throws TooDeep;

  Flow.Publisher<String> parts(String text) throws TooDeep;

  Parser parser(Runnable before);

  interface Throwing<X extends Exception> {
    Object parse(String text) throws X, TooDeep, IOException;
  }

  interface Parser extends Throwing<Malformed> {}

  @PythonAttribute
  String cached() throws Missing, Other;

  @RaisedAs("json:JSONDecodeError")
  class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(PythonException cause) {
      super(cause.pythonMessage(), cause);
    }
  }

  @RaisedAs("RecursionError")
  class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @RaisedAs("AttributeError")
  class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    Missing(Throwable cause) {
      super(cause);
    }
  }

  class Other extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
