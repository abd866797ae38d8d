package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.Iterator;

/** A Python object that Java's {@code for} goes over. */
@PythonObject
public interface Shelf extends Iterable<String> {

  @Override
  @PythonCallable("__iter__")
  Iterator<String> iterator();
}
