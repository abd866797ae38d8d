package clutch.samples.library.futures;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Iterator;
import java.util.List;

/** Functions and classes of the module. */
@PythonCallable("concurrent.futures")
interface ConcurrentFutures {

  @PythonCallable("ThreadPoolExecutor")
  ThreadPool threadPool(int threads, @Keyword String threadNamePrefix);

  /** The futures as they are done. */
  Iterator<Future> asCompleted(List<Future> futures);
}
