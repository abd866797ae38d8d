package clutch.samples.types;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import java.util.List;

/** A context manager, for Python's {@code with} and for Java's {@code try}. */
@PythonObject
public interface Cage extends PyContextManager<Integer>, AutoCloseable {

  /** {@code self.__enter__()}. */
  @PythonCallable("__enter__")
  int enter();

  /** What happened. */
  @PythonAttribute
  List<String> seen();

  /** {@code self.close()}. */
  @Override
  void close();
}
