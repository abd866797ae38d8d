package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.concurrent.CompletableFuture;

@PythonCallable("work")
public interface Work {
  @PythonAttribute
  CompletableFuture<String> version();
}
