package clutch.runtime.interpreter;

import clutch.runtime.cpython.Initialization;
import clutch.runtime.cpython.Settings;

/** The main interpreter: CPython itself begins and ends with it. */
final class MainInterpreter implements Lead.Kind {

  static final String NAME = "main";

  /** How many own threads work at once. */
  private static final int OWN_THREADS = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);

  private final Settings settings;
  private final Evaluation evaluation;
  private final KeptThreadStates threadStates = KeptThreadStates.open();

  /**
   * Of a CPython that has been loaded and does not run.
   *
   * @param settings what CPython is told
   * @param evaluation what names and source mean
   */
  MainInterpreter(Settings settings, Evaluation evaluation) {
    this.settings = settings;
    this.evaluation = evaluation;
  }

  @Override
  public OpenInterpreter begin() {
    Initialization.initialize(settings);
    try {
      return new OpenInterpreter(
          NAME,
          OWN_THREADS,
          OwnThread.USUAL_STACK,
          Placement.inPlace(threadStates),
          evaluation,
          _ -> {
            throw new IllegalStateException("The main interpreter ends with all others");
          });
    } catch (Throwable t) {
      Initialization.finish();
      throw t;
    }
  }

  @Override
  public void othersGone() {
    threadStates.leaveToCPython();
  }

  @Override
  public void beforeEnd() {}

  @Override
  public void end(long threadState) {
    if (Initialization.finish() != 0) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.WARNING, "Python could not write all of its buffered output");
    }
  }
}
