package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

@PythonCallable("unread")
public interface Unread {
  @PythonCallable("total")
  default int sum(@Keyword int start) {
    return start;
  }

  @PythonAttribute
  static int size() {
    return 0;
  }

  @PythonAttribute
  void setSize(@Keyword int size);

  @PythonCallable("repr")
  @Override
  String toString();
}

@InInterpreter("analytics")
interface Alone {}

abstract class Base {
  @PythonCallable("run")
  abstract int run();
}
