package clutch.samples.library.futures;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.concurrent.Callable;

/** A {@code ThreadPoolExecutor}. */
@PythonObject
interface ThreadPool extends AutoCloseable {

  Future submit(Callable<String> task);

  /** Waits for what was submitted. */
  @PythonCallable("shutdown")
  @Override
  void close();
}
