package clutch.runtime.upcall;

import clutch.runtime.interpreter.OpenInterpreter;

/** What a Python function that stands for Java code does. */
@FunctionalInterface
public interface JavaBody {

  /**
   * Does it. Attached, under a guard.
   *
   * @param interpreter the interpreter that calls
   * @param arguments points to borrowed references
   * @param count how many
   * @return a new reference; 0 with an exception set
   * @throws Throwable what Python is to see as a {@code clutch.JavaError}
   */
  long call(OpenInterpreter interpreter, long arguments, int count) throws Throwable;
}
