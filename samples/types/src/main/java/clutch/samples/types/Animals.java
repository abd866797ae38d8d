package clutch.samples.types;

import clutch.annotations.PythonCallable;

/** The class itself: its class methods and static methods. */
@PythonCallable("zoo:Animal")
public interface Animals {

  /** A class method. */
  Animal named(String name);

  /** A static method. */
  boolean isName(String text);
}
