package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.RaisedAs;

@RaisedAs("KeyError")
public class NotForAll extends RuntimeException {
  protected NotForAll(String message, Throwable cause) {
    super(message, cause);
  }

  private static final long serialVersionUID = 1;

  @PythonCallable("work")
  interface Fine {
    void run() throws NotForAll;
  }
}
