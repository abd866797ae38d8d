package clutch.runtime.engine;

import clutch.runtime.PythonEngine;
import clutch.runtime.PythonNotFoundException;
import clutch.runtime.PythonOptions;
import clutch.runtime.convert.SourceEvaluation;
import clutch.runtime.cpython.CPythonLibrary;
import clutch.runtime.cpython.Settings;
import clutch.runtime.home.Certificates;
import clutch.runtime.home.PythonHome;
import clutch.runtime.home.PythonSearch;
import clutch.runtime.home.SearchResult;
import clutch.runtime.home.UserCode;
import clutch.runtime.interpreter.OpenInterpreters;
import clutch.runtime.platform.LinkingAhead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs CPython in this process: finds it, loads it, starts it and prepares it. */
public final class EmbeddedPythonEngine implements PythonEngine {

  /** For {@link clutch.runtime.Python}, which finds it by its name. */
  public EmbeddedPythonEngine() {}

  @Override
  public Life start(PythonOptions options) {
    LinkingAhead.start();
    ClassLoader loader = loader();
    PythonHome home = find(options, loader);
    UserCode code = UserCode.find(home, options, loader);
    warn(code.notes());
    Map<String, String> environment = new HashMap<>(Certificates.environment(home, options));
    environment.putAll(code.environment(System.getenv()));

    CPythonLibrary.load(home.library(), code.preload());
    Settings settings =
        new Settings(
            home.configuredHome().map(Path::toString),
            home.executable().toString(),
            options.isolated());
    List<Path> first = new ArrayList<>(options.modulePath());
    first.addAll(code.folders());
    Startup.Environment prepared =
        new Startup.Environment(
            first, code.packages(), environment, !home.version().isAtLeast(3, 14), options);
    OpenInterpreters interpreters =
        new OpenInterpreters(
            settings,
            options.threadsDeadline(),
            new SourceEvaluation(),
            interpreter -> Startup.prepare(interpreter, prepared));
    return new EmbeddedLife(interpreters, home, options.watchdog());
  }

  /** The logger is asked for only where there is something to say: to find one takes longer than to find Python. */
  private static void warn(List<String> notes) {
    for (String note : notes) {
      System.getLogger("clutch.runtime").log(System.Logger.Level.WARNING, note);
    }
  }

  private static PythonHome find(PythonOptions options, ClassLoader loader) {
    SearchResult result = PythonSearch.search(options, loader);
    // No switch, for which Java writes a class at each start.
    if (result instanceof SearchResult.NotFound nothing) {
      throw new PythonNotFoundException(nothing.message());
    }
    return ((SearchResult.Found) result).home();
  }

  /** The class path of whoever starts Python, which may hold an embedded one and Python code. */
  private static ClassLoader loader() {
    @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }
}
