package clutch.runtime.upcall;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The Python exceptions that became Java ones inside an upcall, so that one that goes on into Python is
 * the same object there. They are let go with the upcall: elsewhere a Java exception must not keep the
 * frames of Python, and all that these refer to, alive.
 */
public final class CaughtErrors implements AutoCloseable {

  private static final ThreadLocal<@Nullable CaughtErrors> INNERMOST = new ThreadLocal<>();

  private final long ofInterpreter;
  private final @Nullable CaughtErrors outer;
  private final IdentityHashMap<Throwable, Long> caught = new IdentityHashMap<>();

  private CaughtErrors(long ofInterpreter, @Nullable CaughtErrors outer) {
    this.ofInterpreter = ofInterpreter;
    this.outer = outer;
  }

  /** Begins an upcall. Attached. */
  static CaughtErrors begin() {
    CaughtErrors begun =
        new CaughtErrors(
            ThreadStates.interpreterOf(ThreadStates.current()), INNERMOST.get());
    INNERMOST.set(begun);
    return begun;
  }

  /**
   * Notes a Python exception that became a Java one. Attached.
   *
   * @param exception the Java exception: what was read from it, or what stands for that
   * @param raised the Python exception, borrowed
   */
  public static void add(Throwable exception, long raised) {
    CaughtErrors innermost = INNERMOST.get();
    if (innermost != null
        && ThreadStates.interpreterOf(ThreadStates.current()) == innermost.ofInterpreter) {
      References.increment(raised);
      Long before = innermost.caught.put(exception, raised);
      if (before != null) {
        References.decrement(before);
      }
    }
  }

  /**
   * The Python exception that a Java one was, inside the upcall that caught it. Attached.
   *
   * @param exception the Java exception
   * @return a new reference; 0 if none is known
   */
  public static long known(Throwable exception) {
    long here = ThreadStates.interpreterOf(ThreadStates.current());
    for (CaughtErrors scope = INNERMOST.get(); scope != null; scope = scope.outer) {
      Long raised = scope.ofInterpreter == here ? scope.caught.get(exception) : null;
      if (raised != null) {
        References.increment(raised);
        return raised;
      }
    }
    return 0;
  }

  /** Raises the Python exception that a Java one was; false if it was none of this upcall. Attached. */
  boolean raiseAgain(OpenInterpreter interpreter, Throwable thrown) {
    Long raised = caught.remove(thrown);
    if (raised == null) {
      return false;
    }
    if (!(thrown instanceof PythonException)) {
      StandIns.note(interpreter, raised, thrown);
    }
    Exceptions.setRaised(raised);
    return true;
  }

  /** Attached, perhaps with an exception set. */
  @Override
  public void close() {
    INNERMOST.set(outer);
    if (caught.isEmpty()) {
      return;
    }
    long set = Exceptions.take();
    caught.values().forEach(References::decrement);
    if (set != 0) {
      Exceptions.setRaised(set);
    }
  }
}
