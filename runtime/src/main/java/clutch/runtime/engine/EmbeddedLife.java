package clutch.runtime.engine;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PythonCall;
import clutch.runtime.PythonEngine;
import clutch.runtime.PythonVersion;
import clutch.runtime.home.PythonHome;
import clutch.runtime.interpreter.OpenInterpreters;
import clutch.runtime.interpreter.Watchdog;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One CPython, from its initialization to its end. */
final class EmbeddedLife implements PythonEngine.Life {

  private final OpenInterpreters interpreters;
  private final PythonHome home;
  private final ExitFlush exitFlush;
  private final Optional<Watchdog> watchdog;

  EmbeddedLife(OpenInterpreters interpreters, PythonHome home, Optional<Duration> watched) {
    this.interpreters = interpreters;
    this.home = home;
    this.exitFlush = new ExitFlush(interpreters);
    exitFlush.install();
    this.watchdog = watched.map(time -> Watchdog.start(interpreters::all, time));
  }

  @Override
  public Interpreter mainInterpreter() {
    return interpreters.main();
  }

  @Override
  public Interpreter interpreter(String name) {
    return interpreters.interpreter(name);
  }

  @Override
  public Interpreter open(InterpreterOptions options) {
    return interpreters.open(options);
  }

  @Override
  public Interpreter openUnlessOpen(InterpreterOptions options) {
    return interpreters.openUnlessOpen(options);
  }

  @Override
  public InterpreterPool openPool(InterpreterOptions options, int size) {
    return interpreters.openPool(options, size);
  }

  @Override
  public InterpreterPool openPoolUnlessOpen(InterpreterOptions options, int size) {
    return interpreters.openPoolUnlessOpen(options, size);
  }

  @Override
  public InterpreterPool pool(String name) {
    return interpreters.pool(name);
  }

  @Override
  public <R extends @Nullable Object, X extends Exception> R detached(PythonCall<R, X> waits)
      throws X {
    return OpenInterpreters.detached(waits);
  }

  @Override
  public boolean insideCall() {
    return interpreters.areCalledFromHere();
  }

  @Override
  public PythonVersion version() {
    return home.version();
  }

  @Override
  public boolean freeThreaded() {
    return home.freeThreaded();
  }

  @Override
  public void close(Duration deadline) {
    interpreters.close(deadline);
    exitFlush.remove();
    watchdog.ifPresent(Watchdog::end);
  }
}
