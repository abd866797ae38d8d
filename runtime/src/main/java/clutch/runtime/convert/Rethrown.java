package clutch.runtime.convert;

/** Throws on what was thrown, as the same object, where the compiler expects nothing of its kind. */
final class Rethrown {

  private Rethrown() {}

  /**
   * Throws it.
   *
   * @param thrown any exception, checked ones included
   * @return never; for {@code throw Rethrown.unchecked(e)}
   */
  static RuntimeException unchecked(Throwable thrown) {
    Rethrown.<RuntimeException>sneak(thrown);
    throw new AssertionError("not reached");
  }

  @SuppressWarnings("unchecked") // erased: that is the point
  private static <X extends Throwable> void sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
