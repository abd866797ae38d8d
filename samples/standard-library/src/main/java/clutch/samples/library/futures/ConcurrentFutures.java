package clutch.samples.library.futures;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

/** Functions and classes of the module. */
@PythonCallable("concurrent.futures")
interface ConcurrentFutures {

  @PythonCallable("ThreadPoolExecutor")
  ThreadPool threadPool(int threads, @Keyword String threadNamePrefix);
}
