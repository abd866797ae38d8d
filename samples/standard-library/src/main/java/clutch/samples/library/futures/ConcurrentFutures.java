package clutch.samples.library.futures;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

/** Functions and classes of the module. */
@PythonCallable("concurrent.futures")
interface ConcurrentFutures {

  @PythonCallable("ThreadPoolExecutor")
  ThreadPool threadPool(int threads, @Keyword String threadNamePrefix);

  /** The futures in the order in which they are done. */
  List<Future> asCompleted(List<Future> futures);
}
