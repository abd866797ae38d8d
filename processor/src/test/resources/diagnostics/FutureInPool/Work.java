package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@PythonCallable("work")
@InInterpreter(value = "work", pool = 4)
public interface Work {
  CompletableFuture<String> fetch(String url);

  Flow.Publisher<Long> ticks();

  @InInterpreter("single")
  CompletableFuture<String> fine(String url);
}
