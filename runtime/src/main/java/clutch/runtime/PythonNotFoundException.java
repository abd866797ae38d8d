package clutch.runtime;

/**
 * No Python that can be run was found, or the one that was asked for cannot be run. The message
 * lists each place that was looked at and why it was passed over.
 */
public final class PythonNotFoundException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /**
   * A search that found nothing; made by Clutch.
   *
   * @param report each place that was looked at, why it was passed over, and what to do
   */
  public PythonNotFoundException(String report) {
    super(report);
  }
}
