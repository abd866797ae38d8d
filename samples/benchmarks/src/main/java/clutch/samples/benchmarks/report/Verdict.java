package clutch.samples.benchmarks.report;

/**
 * Whether a target is met.
 *
 * @param outcome whether it is
 * @param figure what was measured
 */
record Verdict(Outcome outcome, String figure) {

  enum Outcome {
    MET("yes"),
    UNMET("**no**"),
    NOT_MEASURED("not measured");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  static final Verdict NOT_MEASURED = notMeasured("");

  static Verdict notMeasured(String why) {
    return new Verdict(Outcome.NOT_MEASURED, why);
  }

  static Verdict of(boolean met, String figure) {
    return new Verdict(met ? Outcome.MET : Outcome.UNMET, figure);
  }
}
