package clutch.runtime.glue;

import clutch.runtime.InterpreterClosedException;
import clutch.runtime.PyContextManager;
import clutch.runtime.PythonCall;
import clutch.runtime.convert.Converters;
import clutch.runtime.convert.Functional;
import clutch.runtime.convert.ObjectHandle;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Python object that an instance of a generated class stands for: {@code self} in Python. */
public final class PythonSelf {

  private static final ObjectMethod WITH =
      ObjectMethod.of(PyContextManager.class, "__clutch_with__", Shape.positional(1));

  private final ObjectHandle handle;

  PythonSelf(ObjectHandle handle) {
    this.handle = handle;
  }

  /**
   * Begins a call: takes a guard, then attaches this thread.
   *
   * @param member the member of this object to call, read or write
   * @return the call, to be closed on this thread; null if this thread's calls have to be {@linkplain
   *     #handOver handed over}
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public @Nullable Call begin(ObjectMember member) {
    OpenInterpreter interpreter = handle.interpreter();
    Attachment attachment = interpreter.enter();
    if (attachment == null) {
      return null;
    }
    Call call = Call.of(attachment);
    try {
      call.begin(ResolvedMember.of(member, interpreter), handle.newReference());
      return call;
    } catch (Throwable t) {
      call.close();
      throw t;
    }
  }

  /**
   * Has the call made by one of the interpreter's own threads, where {@link #begin} begins it, and waits for
   * it with nothing attached. Virtual threads unmount.
   *
   * @param call makes the call
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public <R extends @Nullable Object, X extends Exception> R handOver(PythonCall<R, X> call)
      throws X {
    return handle.interpreter().handOver(call);
  }

  /**
   * Has the arguments of a call that goes on by itself converted by one of the interpreter's own threads,
   * where {@link #begin} begins it, and waits for that with nothing attached. Virtual threads unmount.
   *
   * @param call converts them, and begins the call
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return what becomes of the call
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public <R, X extends Exception> R handOverArguments(PythonCall<R, X> call) throws X {
    return handle.interpreter().handOverArguments(call);
  }

  /**
   * Runs code inside Python's {@code with} statement on this object.
   *
   * @param entered the type of what {@code __enter__} returns
   * @param body the code
   * @param <R> what the code returns
   * @param <X> what the code may throw
   * @return what the code returned; null if {@code __exit__} suppressed what it threw
   * @throws X what the code threw, unless that was suppressed
   */
  <R extends @Nullable Object, X extends Exception> @Nullable R with(
      PythonType<?> entered, PyContextManager.Body<?, R, X> body) throws X {
    Call call = begin(WITH);
    if (call == null) {
      return this.<@Nullable R, X>handOver(() -> with(entered, body));
    }
    try (call) {
      Returned<R, X> returned = new Returned<>(body);
      call.add(returned.callable(entered), returned, "body");
      call.invoke();
      return returned.value;
    }
  }

  /** A body, and what it returned: a Java value that Python need not see. */
  private static final class Returned<R extends @Nullable Object, X extends Exception> {

    private final PyContextManager.Body<?, R, X> body;
    private @Nullable R value;

    Returned(PyContextManager.Body<?, R, X> body) {
      this.body = body;
    }

    PythonType<Returned<R, X>> callable(PythonType<?> entered) {
      return new PythonType<>(
          new Functional<>(
              List.of(entered.converter()),
              Converters.VOID,
              false,
              returned -> arguments -> returned.run(arguments[0]),
              python -> {
                throw new UnsupportedOperationException("never comes from Python");
              }));
    }

    private @Nullable Object run(@Nullable Object entered) throws X {
      @SuppressWarnings("unchecked") // converted by the type of what __enter__ returns
      PyContextManager.Body<@Nullable Object, R, X> any = (PyContextManager.Body<@Nullable Object, R, X>) body;
      value = any.run(entered);
      return null;
    }
  }

  /** Gives the reference back to Python; what was closed stays closed. */
  public void close() {
    handle.close();
  }

  /**
   * Whether the reference has been given back.
   *
   * @return true once {@link #close} was called
   */
  public boolean isClosed() {
    return handle.isClosed();
  }

  ObjectHandle handle() {
    return handle;
  }
}
