package clutch.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The process's one CPython.
 *
 * {@snippet :
 * try (Python python = Python.start()) {
 *   Statistics statistics = python.bind(Statistics.class);
 *   double mean = statistics.mean(new double[] {1, 2, 4});
 * }
 * }
 *
 * <p>Starting Python while it runs counts a further user of it; the last {@link #close()} ends it.
 * After its end it may be started again, on the same shared library only.
 *
 * <p>Every method may be called from any thread.
 */
public final class Python implements AutoCloseable {

  private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  /** What stands behind this package, which depends on no other. */
  private static final String ENGINE = "clutch.runtime.engine.EmbeddedPythonEngine";

  private final PythonLives.Use use;

  private Python(PythonLives.Use use) {
    this.use = use;
  }

  /**
   * Starts Python with {@linkplain PythonOptions#defaults() default options}.
   *
   * @return a use of it, to be closed
   * @throws PythonNotFoundException if no Python can be run
   */
  public static Python start() {
    return start(PythonOptions.defaults());
  }

  /**
   * Starts Python, or counts a further user of the one that runs.
   *
   * @param options how to start it; those of a Python that runs have to be equal
   * @return a use of it, to be closed
   * @throws PythonNotFoundException if no Python can be run
   * @throws ClutchException if Python runs with other options, or has run from another shared library
   */
  public static Python start(PythonOptions options) {
    return new Python(PythonLives.use(options, Python::engine));
  }

  /** By its name: {@link java.util.ServiceLoader} has to open every jar of the class path to find it. */
  private static PythonEngine engine() {
    try {
      return Class.forName(ENGINE).asSubclass(PythonEngine.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new ClutchException(
          "clutch-runtime is incomplete: its class %s is missing. If the application is shrunk, have it kept"
              .formatted(ENGINE),
          e);
    }
  }

  /**
   * The interpreter that CPython starts with.
   *
   * @return the main interpreter
   */
  public Interpreter mainInterpreter() {
    return use.life().mainInterpreter();
  }

  /**
   * The open interpreter of that name.
   *
   * @param name the name that it was opened under; {@code main} is the main interpreter
   * @return the interpreter
   * @throws ClutchException if none of that name is open, with the names of those that are
   */
  public Interpreter interpreter(String name) {
    return use.life().interpreter(name);
  }

  /**
   * Opens a subinterpreter. It ends with its own {@code close()}, or with Python.
   *
   * @param options its name and how it is opened
   * @return the interpreter, open
   * @throws ClutchException if an interpreter or a pool of that name is open, or CPython cannot open it
   * @throws InterpreterClosedException once Python is closing or closed
   */
  public Interpreter open(InterpreterOptions options) {
    return use.life().open(options);
  }

  /**
   * Opens a pool of equal subinterpreters, each of which is opened when it is first needed.
   *
   * @param options the pool's name and how its interpreters are opened
   * @param size how many interpreters it has at most, 1 or more
   * @return the pool, open
   * @throws ClutchException if an interpreter or a pool of that name is open
   * @throws InterpreterClosedException once Python is closing or closed
   */
  public InterpreterPool openPool(InterpreterOptions options, int size) {
    return use.life().openPool(options, size);
  }

  /**
   * The open interpreter of that name; if there is none, one is opened first. That is what {@code
   * @InInterpreter} stands for.
   *
   * @param options its name, and how it is opened if it is not open
   * @return the interpreter, open
   * @throws ClutchException if a pool has that name, or CPython cannot open it
   * @throws InterpreterClosedException once Python is closing or closed
   */
  public Interpreter openUnlessOpen(InterpreterOptions options) {
    return use.life().openUnlessOpen(options);
  }

  /**
   * The open pool of that name; if there is none, one is opened first.
   *
   * @param options its name, and how its interpreters are opened if it is not open
   * @param size how many interpreters it has at most if it is not open, 1 or more
   * @return the pool, open
   * @throws ClutchException if a single interpreter has that name
   * @throws InterpreterClosedException once Python is closing or closed
   */
  public InterpreterPool openPoolUnlessOpen(InterpreterOptions options, int size) {
    return use.life().openPoolUnlessOpen(options, size);
  }

  /**
   * The open pool of that name.
   *
   * @param name the name that it was opened under, by {@link #openPool} or by {@code @InInterpreter}
   * @return the pool
   * @throws ClutchException if none of that name is open, with the names of those that are
   */
  public InterpreterPool pool(String name) {
    return use.life().pool(name);
  }

  /**
   * Waits for something, or works without Python for a while, with the calling thread detached: inside
   * {@code run}, {@code call} or an attached upcall, other threads may use the interpreter meanwhile.
   * Outside of them it just runs the code.
   *
   * @param waits what waits
   */
  public static void detached(Runnable waits) {
    Python.<@Nullable Void, RuntimeException>detached(
        () -> {
          waits.run();
          return null;
        });
  }

  /**
   * As {@link #detached(Runnable)}, with a result. The thread is attached again as it was, whatever
   * is thrown.
   *
   * @param waits what waits
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return its result
   * @throws X what it throws, as the same object
   */
  public static <R extends @Nullable Object, X extends Exception> R detached(PythonCall<R, X> waits)
      throws X {
    PythonEngine.@Nullable Life life = PythonLives.lifeOrNull();
    return life == null ? waits.call() : life.detached(waits);
  }

  /**
   * Makes an implementation of an interface annotated with {@code @PythonCallable}, in the
   * interpreter that the interface names.
   *
   * @param api the interface
   * @param <T> the interface
   * @return an instance of the class that the annotation processor wrote for it; it may be used by
   *     any number of threads, and needs no closing
   * @throws BindingException with everything that is wrong, if Python cannot answer the interface
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public <T> T bind(Class<T> api) {
    return GeneratedClass.newInstance(api, Python.class, this);
  }

  /**
   * The version of CPython that runs.
   *
   * @return its version
   */
  public PythonVersion version() {
    return use.life().version();
  }

  /**
   * Whether this CPython was built without a GIL (PEP 703).
   *
   * @return true for a free-threaded build
   */
  public boolean freeThreaded() {
    return use.life().freeThreaded();
  }

  /**
   * Ends this use. The last one refuses new calls, waits for those that run, however long they take,
   * and finalizes CPython. Closing twice is harmless.
   *
   * @throws ClutchException if this is the last use and the caller is inside a call, for which it
   *     would wait for ever
   */
  @Override
  public void close() {
    close(FOR_EVER);
  }

  /**
   * As {@link #close()}, but waits for running calls only so long.
   *
   * @param deadline how long to wait for running calls
   * @throws InterpreterBusyException if calls are still running by then; close can be tried again
   */
  public void close(Duration deadline) {
    use.end(deadline);
  }

  /** The version and whether the interpreter is open, for logs. */
  @Override
  public String toString() {
    PythonEngine.@Nullable Life life = use.lifeOrNull();
    return life == null ? "Python (ended)" : "Python " + life.version();
  }
}
