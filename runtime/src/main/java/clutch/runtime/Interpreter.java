package clutch.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A Python interpreter in this process.
 *
 * <p>Every method may be called from any thread, platform or virtual. Where a call runs is Clutch's
 * to decide: on the calling thread, or on one of the interpreter's own threads while the caller waits
 * detached. Context in {@code ThreadLocal}s and {@code ScopedValue}s does not travel to another
 * thread.
 */
public interface Interpreter extends AutoCloseable {

  /** The way of every interpreter, one direction only. */
  enum State {
    /** Calls are taken. */
    OPEN,
    /** No new calls are taken; those that run are waited for. */
    DRAINING,
    /** CPython is ending the interpreter. */
    ENDING,
    /** It is gone, for good. */
    CLOSED
  }

  /**
   * The name that it was opened under; {@code main} for the main interpreter.
   *
   * @return its name
   */
  String name();

  /**
   * CPython's number for the interpreter; 0 for the main one. Numbers start over when Python is
   * started again.
   *
   * @return its number
   */
  long id();

  /**
   * Where the interpreter stands between opening and its end.
   *
   * @return its state now
   */
  State state();

  /**
   * A weak handle that keeps nothing open.
   *
   * @return a view of this interpreter
   */
  InterpreterView view();

  /**
   * Takes a guard: the interpreter does not close until it is closed.
   *
   * @return a guard that the caller closes
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  InterpreterGuard guard();

  /**
   * Makes an implementation of an interface annotated with {@code @PythonCallable}, which runs in
   * this interpreter whatever the interface says.
   *
   * @param api the interface
   * @param <T> the interface
   * @return an instance of the class that the annotation processor wrote for it; it may be used by
   *     any number of threads, and needs no closing
   * @throws BindingException with everything that is wrong, if Python cannot answer the interface
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  default <T> T bind(Class<T> api) {
    return GeneratedClass.newInstance(api, Interpreter.class, this);
  }

  /**
   * Runs code whose many calls into this interpreter are attached once. It must not wait for anything
   * while it runs: other threads may need what it holds.
   *
   * @param calls the code
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  void run(Runnable calls);

  /**
   * As {@link #run(Runnable)}, with a result.
   *
   * @param calls the code
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what the code throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  <R extends @Nullable Object, X extends Exception> R call(PythonCall<R, X> calls) throws X;

  /**
   * As {@link #call(PythonCall)}, with a deadline: what has not ended by then is stopped by an
   * exception in its Python code, wherever it runs.
   *
   * @param calls the code
   * @param deadline how long it may take from now on
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what the code throws, as the same object
   * @throws CallTimedOutException if it was stopped
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  <R extends @Nullable Object, X extends Exception> R call(PythonCall<R, X> calls, Duration deadline)
      throws X;

  /**
   * Has code run by one of the interpreter's own threads, attached, and does not wait for it.
   * Cancelling the future stops the code by an exception in its Python code; {@code cancel} does not
   * wait for that.
   *
   * @param calls the code
   * @param <R> what it returns
   * @return what becomes of it
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  <R extends @Nullable Object> CompletableFuture<R> submit(PythonCall<R, ?> calls);

  /**
   * Imports a module, as {@code importlib.import_module(name)}.
   *
   * @param name the module's full name
   * @return a handle to the module
   * @throws PythonException what the import raised
   */
  PyObject importModule(String name);

  /**
   * Evaluates an expression in the interpreter's {@code __main__} module.
   *
   * @param expression one Python expression
   * @return a handle to its value
   * @throws PythonException what it raised, {@code SyntaxError} included
   */
  PyObject eval(String expression);

  /**
   * Executes statements in the interpreter's {@code __main__} module, where later calls find what
   * they define.
   *
   * @param source Python source, of any number of lines
   * @throws PythonException what it raised, {@code SyntaxError} included
   */
  void exec(String source);

  /**
   * Refuses new calls, waits for those that run, however long they take, and ends the interpreter.
   * The main interpreter ends with {@link Python#close()} and no other way.
   *
   * @throws ClutchException if called from inside a call of this very interpreter, for which it would
   *     wait for ever, or for the main interpreter
   */
  @Override
  void close();

  /**
   * As {@link #close()}, but waits for running calls only so long.
   *
   * @param deadline how long to wait for running calls
   * @throws InterpreterBusyException if calls are still running by then; close can be tried again
   */
  void close(Duration deadline);
}
