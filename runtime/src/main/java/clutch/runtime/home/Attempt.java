package clutch.runtime.home;

/** One place that was looked at for a Python, and what came of it. */
public sealed interface Attempt {

  /**
   * The kind of place.
   *
   * @return its source
   */
  PythonSource source();

  /**
   * A Python that can be run.
   *
   * @param source the kind of place
   * @param place where exactly
   * @param home the Python
   */
  record Chosen(PythonSource source, String place, PythonHome home) implements Attempt {

    /** One line for a report. */
    @Override
    public String toString() {
      return "%s: %s: chosen, %s".formatted(source, place, home);
    }
  }

  /**
   * Nothing there, or nothing that can be run; the search went on.
   *
   * @param source the kind of place
   * @param reason why
   */
  record PassedOver(PythonSource source, String reason) implements Attempt {

    /** One line for a report. */
    @Override
    public String toString() {
      return "%s: %s".formatted(source, reason);
    }
  }

  /**
   * Something that was chosen on purpose and cannot be run; the search ended here.
   *
   * @param source the kind of place
   * @param reason why
   */
  record Failed(PythonSource source, String reason) implements Attempt {

    /** One line for a report. */
    @Override
    public String toString() {
      return "%s: %s".formatted(source, reason);
    }
  }
}
