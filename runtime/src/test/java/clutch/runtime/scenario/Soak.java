package clutch.runtime.scenario;

/** How long the longer scenarios go on. */
final class Soak {

  private Soak() {}

  /** This often, times the system property {@code clutch.soak}. */
  static int times(int usually) {
    return Math.max(1, (int) (usually * Double.parseDouble(System.getProperty("clutch.soak", "1"))));
  }
}
