package clutch.runtime.upcall;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The Python exceptions that became Java ones inside an upcall, so that one that goes on into Python is
 * the same object there. They are let go with the upcall: elsewhere a Java exception must not keep the
 * frames of Python, and all that these refer to, alive.
 */
public final class CaughtErrors implements AutoCloseable {

  /** Of one thread: looked up once in an upcall, which begins and ends one. */
  private static final class Innermost {
    private @Nullable CaughtErrors scope;
  }

  private static final ThreadLocal<Innermost> INNERMOST = ThreadLocal.withInitial(Innermost::new);

  private final OpenInterpreter interpreter;
  private final Innermost innermost;
  private final @Nullable CaughtErrors outer;

  /** Null until something is caught: few upcalls catch anything. */
  private @Nullable IdentityHashMap<Throwable, Long> caught;

  private CaughtErrors(OpenInterpreter interpreter, Innermost innermost) {
    this.interpreter = interpreter;
    this.innermost = innermost;
    this.outer = innermost.scope;
  }

  /** Begins an upcall. Attached, to that interpreter. */
  static CaughtErrors begin(OpenInterpreter interpreter) {
    Innermost innermost = INNERMOST.get();
    CaughtErrors begun = new CaughtErrors(interpreter, innermost);
    innermost.scope = begun;
    return begun;
  }

  /**
   * Notes a Python exception that became a Java one. Attached.
   *
   * @param exception the Java exception: what was read from it, or what stands for that
   * @param raised the Python exception, borrowed
   */
  public static void add(Throwable exception, long raised) {
    CaughtErrors scope = INNERMOST.get().scope;
    if (scope != null && scope.interpreter.isAttachedHere()) {
      References.increment(raised);
      Long before = scope.caught().put(exception, raised);
      if (before != null) {
        References.decrement(before);
      }
    }
  }

  private IdentityHashMap<Throwable, Long> caught() {
    if (caught == null) {
      caught = new IdentityHashMap<>();
    }
    return caught;
  }

  /**
   * The Python exception that a Java one was, inside the upcall that caught it. Attached.
   *
   * @param exception the Java exception
   * @return a new reference; 0 if none is known
   */
  public static long known(Throwable exception) {
    for (CaughtErrors scope = INNERMOST.get().scope; scope != null; scope = scope.outer) {
      Long raised = scope.caught != null && scope.interpreter.isAttachedHere() ? scope.caught.get(exception) : null;
      if (raised != null) {
        References.increment(raised);
        return raised;
      }
    }
    return 0;
  }

  /** Raises the Python exception that a Java one was; false if it was none of this upcall. Attached. */
  boolean raiseAgain(Throwable thrown) {
    Long raised = caught == null ? null : caught.remove(thrown);
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
    innermost.scope = outer;
    if (caught == null || caught.isEmpty()) {
      return;
    }
    long set = Exceptions.take();
    caught.values().forEach(References::decrement);
    if (set != 0) {
      Exceptions.setRaised(set);
    }
  }
}
