package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Functions of Python's own {@code asyncio}. */
@PythonCallable("asyncio")
public interface Asyncio {

  /** Comes later, with nothing. */
  CompletableFuture<Void> sleep(double seconds);

  /** Comes later, with the value. */
  CompletionStage<String> sleep(double seconds, String value);

  /** A coroutine function as it is, whatever the Java type. */
  Future<long[]> sleep(double seconds, long[] value);
}
