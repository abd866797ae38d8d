package clutch.runtime.interpreter;

import clutch.runtime.InterpreterBusyException.Holder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is done inside an interpreter by Python code of Clutch's own, around the calls of users. All
 * methods are called attached.
 */
public interface Housekeeping {

  /** Has Python end its own threads that are no daemons, and waits for them as long as it takes. */
  void finishThreads();

  /** Runs what is registered with {@code atexit}, and finishes the threads that this starts. */
  void runExitHandlers();

  /**
   * Python's own threads that are no daemons: who a close waits for.
   *
   * @param closing for how long it has waited, which is how old they are at least
   */
  List<Holder> threads(Duration closing);

  /** What each thread of the interpreter is doing, innermost first, by the number that Python knows it by. */
  Map<Long, List<StackTraceElement>> stacks();

  /** Writes out what is buffered for Python's output. */
  void flush();
}
