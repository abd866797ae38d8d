package clutch.samples.library.csv;

/** A row: a dict in Python, whose keys are the columns. */
record Planet(String name, double mass, double radius) {

  /** In kilograms a cubic metre. */
  double density() {
    return mass * 1e24 / (4 * Math.PI / 3 * Math.pow(radius * 1e3, 3));
  }
}
