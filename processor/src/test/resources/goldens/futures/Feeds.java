package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.feeds")
public interface Feeds {
  CompletableFuture<String> fetch(String url, @Keyword Map<String, List<Long>> options);

  CompletionStage<Optional<List<Double>>> quotes(List<String> names) throws IOException;

  Future<double[]> history(String name, long... days);

  CompletableFuture<Void> refresh();

  Future<@Nullable Void> refreshAll();

  CompletableFuture<@Nullable String> lookUp(String name);

  @InInterpreter("ticks")
  Flow.Publisher<Map<String, Double>> ticks(String name);

  CompletionStage<Connection> connect();

  @PythonObject
  interface Connection {
    CompletableFuture<byte[]> read(int count);

    @PythonCallable("__aiter__")
    Flow.Publisher<byte[]> lines();

    void close();
  }
}
