package clutch.runtime.home;

/** A place that holds no Python that can be run; the message says why, and what to do. */
final class UnsuitableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnsuitableException(String reason) {
    super(reason);
  }
}
