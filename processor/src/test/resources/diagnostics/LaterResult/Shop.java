package shop;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@PythonCallable("shop.feeds")
public interface Shop {
  String fetch(String name);

  @PythonCallable("fetch")
  void fetchAndForget(String name);

  @PythonCallable("fetch")
  CompletableFuture<String> fetchLater(String name);

  @PythonCallable("fetch")
  PyObject coroutine(String name);

  CompletableFuture<Long> ticks(long first);

  @PythonCallable("ticks")
  Flow.Publisher<Long> published(long first);

  long lines();

  @PythonCallable("lines")
  void noLines();

  @PythonCallable("lines")
  List<String> allLines();

  @PythonCallable("lines")
  Stream<String> eachLine();

  @PythonCallable("lines")
  Flow.Publisher<String> publishedLines();

  CompletableFuture<Double> total(double[] prices);
}
