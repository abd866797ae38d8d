package clutch.processor.check.fit;

/** What can be said of a Java type and a Python hint. */
public enum Verdict {
  /** They go together. */
  FITS,
  /** That can't be known. */
  UNKNOWN,
  /** They don't. */
  REFUSED
}
