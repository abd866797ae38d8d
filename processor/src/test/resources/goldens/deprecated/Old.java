package shop;

import clutch.annotations.PythonCallable;

@Deprecated(forRemoval = true)
@PythonCallable("old")
public interface Old {
  @Deprecated
  int one();

  int two() throws OldException;

  @Deprecated
  final class OldException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
