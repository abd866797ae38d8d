package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A declaration that what comes does not fit. */
@PythonCallable(value = "asyncio", check = Check.OFF)
interface UnfitAsyncio {

  /** Lists of str, it says. */
  CompletableFuture<Map<String, List<String>>> sleep(double seconds, Map<String, List<Long>> value);
}
