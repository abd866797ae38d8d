package clutch.samples.types;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A server and a client on {@code asyncio}, and what else comes later. */
@PythonCallable("lines")
public interface Lines {

  /** A server of asyncio's. */
  @PythonObject
  interface Server {
    /** Whether it takes connections. */
    boolean isServing();
  }

  /** Starts a server. */
  CompletableFuture<Server> serve(Function<String, @Nullable String> answer);

  /** Where it listens. */
  int port(Server server);

  /** Its answers to some lines. */
  CompletableFuture<List<String>> ask(int port, List<String> lines);

  /** Its answers, as they come. */
  Flow.Publisher<String> listen(int port, List<String> lines);

  /** The sum of its answers to so many clients at once. */
  CompletableFuture<Long> askMany(int port, int count);

  /** Ends it. */
  CompletableFuture<Void> stop(Server server);

  /** A function that returns a coroutine. */
  CompletableFuture<Map<String, Optional<Long>>> later(Map<String, Optional<Long>> value);

  /** A function like any other. */
  CompletableFuture<Map<String, List<Long>>> plainly(Map<String, List<Long>> values);

  /** An object with coroutines. */
  @PythonObject
  interface Countdown {
    /** One less. */
    CompletableFuture<Long> step();

    /** So many less. */
    CompletableFuture<Long> step(long by);

    /** All that is left. */
    @PythonCallable("__aiter__")
    Flow.Publisher<Long> steps();

    /** How many are left. */
    @PythonAttribute
    long left();
  }

  /** Makes one. */
  @PythonCallable("Countdown")
  Countdown countdown(long count);
}
