package clutch.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@link Python}: it finds a CPython, loads it and starts it. Clutch brings the
 * one engine that there is and finds it by its name, so that this package depends on no other. Not for use by anyone else.
 */
public interface PythonEngine {

  /**
   * Starts CPython. Called once at a time, and only while no life is under way.
   *
   * @param options how to start it
   * @return the started CPython
   * @throws PythonNotFoundException if none can be run
   */
  Life start(PythonOptions options);

  /** One CPython, from its initialization to its end. */
  interface Life {

    /**
     * The main interpreter.
     *
     * @return the same one each time
     */
    Interpreter mainInterpreter();

    /**
     * The open interpreter of that name.
     *
     * @param name the name that it was opened under
     * @return the interpreter
     * @throws ClutchException if none of that name is open
     */
    Interpreter interpreter(String name);

    /**
     * Opens a subinterpreter.
     *
     * @param options its name and how it is opened
     * @return the interpreter, open
     */
    Interpreter open(InterpreterOptions options);

    /**
     * The open interpreter of that name, opened first if there is none.
     *
     * @param options its name and how it is opened
     * @return the interpreter, open
     */
    Interpreter openUnlessOpen(InterpreterOptions options);

    /**
     * The open pool of that name, opened first if there is none.
     *
     * @param options its name and how its interpreters are opened
     * @param size how many it has at most
     * @return the pool, open
     */
    InterpreterPool openPoolUnlessOpen(InterpreterOptions options, int size);

    /**
     * Opens a pool of subinterpreters.
     *
     * @param options its name and how its interpreters are opened
     * @param size how many it has at most
     * @return the pool, open
     */
    InterpreterPool openPool(InterpreterOptions options, int size);

    /**
     * The open pool of that name.
     *
     * @param name the name that it was opened under
     * @return the pool
     * @throws ClutchException if none of that name is open
     */
    InterpreterPool pool(String name);

    /**
     * Runs code with whatever is attached to the calling thread detached.
     *
     * @param waits the code
     * @param <R> what it returns
     * @param <X> what it may throw
     * @return its result
     * @throws X what it throws
     */
    <R extends @Nullable Object, X extends Exception> R detached(PythonCall<R, X> waits) throws X;

    /**
     * Whether the calling thread is inside a call of this life.
     *
     * @return true if ending this life would have to wait for the caller
     */
    boolean insideCall();

    /**
     * The version that was started.
     *
     * @return its version
     */
    PythonVersion version();

    /**
     * Whether it was built without a GIL.
     *
     * @return true for a free-threaded build
     */
    boolean freeThreaded();

    /**
     * Drains all interpreters and finalizes CPython. May be called again after it failed with {@link
     * InterpreterBusyException}.
     *
     * @param deadline how long to wait for running calls
     */
    void close(Duration deadline);
  }
}
