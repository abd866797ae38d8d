package shop;

import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@PythonCallable("work")
public interface Futures {
  void parameters(CompletableFuture<String> one, CompletionStage<Long> two, Future<?> three, Flow.Publisher<String> more);

  List<CompletableFuture<String>> nested(Supplier<CompletableFuture<String>> later);

  CompletableFuture<CompletableFuture<String>> twice(Function<String, Future<String>> later);

  CompletableFuture<List<Integer[]>> inside();

  Flow.Publisher<@Nullable String> nulls();

  Flow.Publisher<Void> nothing();

  @SuppressWarnings("rawtypes")
  Future raw();

  CompletableFuture<? extends Number> wildcard();

  Map<String, Future<Long>> inMap(Optional<Flow.Publisher<Long>> perhaps, Job job);

  record Job(String name, CompletionStage<Long> result) {}
}
