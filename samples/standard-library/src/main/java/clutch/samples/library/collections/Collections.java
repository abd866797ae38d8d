package clutch.samples.library.collections;

import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;

/** Constructors of the module's classes. */
@PythonCallable("collections")
interface Collections {

  @PythonCallable("Counter")
  Counter counter(List<String> words);

  @PythonCallable("Counter")
  Counter counter(Map<String, Integer> counts);
}
