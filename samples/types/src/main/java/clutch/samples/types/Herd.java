package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyObject;

/** A list behind an interface, which is a handle as well. */
@PythonObject
public interface Herd extends PyObject {

  /** {@code len(self)}. */
  @PythonCallable("__len__")
  int size();

  /** {@code self.append(animal)}. */
  void append(Animal animal);
}
