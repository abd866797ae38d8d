package shop;

import clutch.annotations.Attached;
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

  @InInterpreter("analytics")
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

class Running {
  void run(@Attached Runnable task) {}

  @InInterpreter("analytics")
  void stop() {}
}

@InInterpreter("analytics")
interface Alone {}

abstract class Base {
  @PythonCallable("run")
  abstract int run();
}
