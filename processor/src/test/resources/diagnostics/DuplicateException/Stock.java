package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.RaisedAs;
import java.util.List;

@PythonCallable("shop.stock")
interface Stock {
  int count(String name) throws Missing, Unknown;

  int price(String name) throws Missing, Wrong, Missing;

  List<Counter> counters();

  interface Counter {
    int count(String name) throws Unknown, Missing;
  }

  @RaisedAs("KeyError")
  class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(Throwable cause) {
      super(cause);
    }
  }

  @RaisedAs("builtins:KeyError")
  class Unknown extends Missing {
    private static final long serialVersionUID = 1L;

    Unknown(Throwable cause) {
      super(cause);
    }
  }

  @RaisedAs("LookupError")
  class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(Throwable cause) {
      super(cause);
    }
  }
}
