package clutch.runtime.engine;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.PythonEngine;
import clutch.runtime.PythonVersion;
import clutch.runtime.home.PythonHome;
import clutch.runtime.interpreter.MainInterpreter;
import java.time.Duration;

/** One CPython, from its initialization to its end. */
final class EmbeddedLife implements PythonEngine.Life {

  private final MainInterpreter main;
  private final PythonHome home;
  private final ExitFlush exitFlush;

  EmbeddedLife(MainInterpreter main, PythonHome home, Startup startup) {
    this.main = main;
    this.home = home;
    this.exitFlush = new ExitFlush(main.interpreter(), startup);
    exitFlush.install();
  }

  @Override
  public Interpreter mainInterpreter() {
    return main.interpreter();
  }

  @Override
  public Interpreter interpreter(String name) {
    if (name.equals(main.interpreter().name())) {
      return main.interpreter();
    }
    throw new ClutchException(
        "No interpreter is open under the name '%s'; open is: %s"
            .formatted(name, main.interpreter().name()));
  }

  @Override
  public boolean insideCall() {
    return main.interpreter().isCalledFromHere();
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
    main.close(deadline);
    exitFlush.remove();
  }
}
