package clutch.samples.benchmarks.bridges;

/** What CPython's documentation says that a thread not made by Python does around its calls. */
final class NaiveGil implements AutoCloseable {

  private final int state;

  private NaiveGil(int state) {
    this.state = state;
  }

  /** Takes the GIL, on a thread state made for this very purpose unless the thread has the GIL already. */
  static NaiveGil ensure() {
    try {
      return new NaiveGil((int) NaiveFunctions.ENSURE.invokeExact());
    } catch (Throwable e) {
      throw new IllegalStateException("the GIL can't be taken", e);
    }
  }

  /** Gives the GIL back, and the thread state with it. */
  @Override
  public void close() {
    try {
      NaiveFunctions.RELEASE.invokeExact(state);
    } catch (Throwable e) {
      throw new IllegalStateException("the GIL can't be given back", e);
    }
  }
}
