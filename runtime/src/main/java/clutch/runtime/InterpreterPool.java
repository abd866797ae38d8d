package clutch.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Several equal subinterpreters behind one name. Each call goes to one that is free, or waits in line
 * for one, first come, first served; calls in different interpreters run beside each other. One that
 * has been closed is replaced.
 *
 * <p>What a call leaves behind in Python stays in the interpreter that it ran in, and the next call
 * may go to another one. A call made from inside a call of the same pool stays where it is.
 *
 * <p>Every method may be called from any thread.
 */
public interface InterpreterPool extends AutoCloseable {

  /**
   * The name that it was opened under. Its interpreters are named {@code name-1}, {@code name-2} ...
   *
   * @return its name
   */
  String name();

  /**
   * How many interpreters it has, or has yet to open: they are opened when they are needed.
   *
   * @return its size
   */
  int size();

  /**
   * How many calls run now.
   *
   * @return at most {@link #size()}, but for calls whose interpreter was lent out as they waited
   */
  int running();

  /**
   * How many calls wait in line for a free interpreter.
   *
   * @return the length of the waiting line
   */
  int waiting();

  /**
   * Makes an implementation of an interface annotated with {@code @PythonCallable}, each of whose
   * calls runs in an interpreter of this pool that is free.
   *
   * @param api the interface
   * @param <T> the interface
   * @return an instance of the class that the annotation processor wrote for it
   * @throws BindingException with everything that is wrong, if Python cannot answer the interface
   * @throws InterpreterClosedException once the pool is closing or closed
   */
  default <T> T bind(Class<T> api) {
    return GeneratedClass.newInstance(api, InterpreterPool.class, this);
  }

  /**
   * Runs code in an interpreter that is free. The calls that it makes go to that one.
   *
   * @param calls the code; it is given the interpreter
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what the code throws, as the same object
   * @throws InterpreterClosedException once the pool is closing or closed
   */
  <R extends @Nullable Object, X extends Exception> R call(PooledCall<R, X> calls) throws X;

  /**
   * Refuses new calls, waits for those that run and those in line, and ends every interpreter.
   *
   * @throws ClutchException if called from inside a call of this pool, for which it would wait for ever
   */
  @Override
  void close();

  /**
   * As {@link #close()}, but waits only so long.
   *
   * @param deadline how long to wait for running calls
   * @throws InterpreterBusyException if calls are still running by then; close can be tried again
   */
  void close(Duration deadline);

  /**
   * Work for one interpreter of a pool.
   *
   * @param <R> what it returns
   * @param <X> what it may throw; {@code RuntimeException} where nothing checked is thrown
   */
  @FunctionalInterface
  interface PooledCall<R extends @Nullable Object, X extends Exception> {

    /**
     * Does the work, attached.
     *
     * @param interpreter the interpreter that the call was given
     * @return its result
     * @throws X what the work throws, handed to the caller as the same object
     */
    R call(Interpreter interpreter) throws X;
  }
}
