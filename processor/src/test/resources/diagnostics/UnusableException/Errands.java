package errands;

import clutch.annotations.PythonCallable;

@PythonCallable("work")
public interface Errands {
  void run() throws shop.NotForAll;

  Errand next(Errand previous);

  interface Errand {
    void run() throws shop.NotForAll;
  }
}
