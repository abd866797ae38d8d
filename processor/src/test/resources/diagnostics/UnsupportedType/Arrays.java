package shop;

import clutch.annotations.PythonCallable;
import org.jspecify.annotations.Nullable;

@PythonCallable("arrays")
public interface Arrays {
  @Nullable byte[] read(@Nullable double[] numbers);

  byte @Nullable [] fine();
}
