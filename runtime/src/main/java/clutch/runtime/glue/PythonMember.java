package clutch.runtime.glue;

import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.PythonCall;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.interpreter.SubinterpreterPool;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What answers one Java method: a function or an attribute of a Python object. */
public abstract sealed class PythonMember implements Callee permits PythonFunction, PythonAttribute {

  private final Members members;
  private final int index;
  private final @Nullable OpenInterpreter interpreter;

  PythonMember(Members members, int index) {
    this.members = members;
    this.index = index;
    this.interpreter = members.interpreter();
  }

  @Override
  public final String target() {
    return members.target();
  }

  /** Declares the same member among others. */
  abstract void declareIn(Members others);

  /**
   * Begins a call: takes a guard, then attaches this thread.
   *
   * @return the call, to be closed on this thread; null if this thread's calls have to be {@linkplain
   *     #handOver handed over}
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public final @Nullable Call begin() {
    OpenInterpreter only = interpreter;
    return only == null ? beginInPool() : begin(only);
  }

  private @Nullable Call beginInPool() {
    OpenInterpreter here = pool().here();
    return here == null ? null : members.in(here).get(index).begin();
  }

  private @Nullable Call begin(OpenInterpreter only) {
    Attachment attachment = only.enter();
    if (attachment == null) {
      return null;
    }
    Call call = Call.of(attachment);
    call.begin(this);
    return call;
  }

  /**
   * Has the call made by one of the interpreter's own threads, where {@link #begin()} begins it, and
   * waits for it with nothing attached. Virtual threads unmount.
   *
   * @param call makes the call
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public final <R extends @Nullable Object, X extends Exception> R handOver(PythonCall<R, X> call)
      throws X {
    return interpreter == null ? pool().handOver(call) : interpreter.handOver(call);
  }

  /**
   * Has the arguments of a call that goes on by itself converted by one of the interpreter's own threads,
   * where {@link #begin()} begins it, and waits for that with nothing attached. Virtual threads unmount.
   *
   * @param call converts them, and begins the call
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return what becomes of the call
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public final <R, X extends Exception> R handOverArguments(PythonCall<R, X> call) throws X {
    if (interpreter == null) {
      throw new ClutchException(
          "%s.%s can't be called in a pool: what it returns would outlive the lease of an interpreter. "
                  .formatted(target(), name())
              + "Bind the interface in one interpreter");
    }
    return interpreter.handOverArguments(call);
  }

  private SubinterpreterPool pool() {
    return Objects.requireNonNull(members.pool());
  }
}
