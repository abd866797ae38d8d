package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("counts")
public interface Counts {
  @Nullable
  int count(@Nullable double limit);

  @interface Nullable {}
}
