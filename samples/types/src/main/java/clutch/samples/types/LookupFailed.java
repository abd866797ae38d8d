package clutch.samples.types;

import clutch.annotations.RaisedAs;

/** A lookup of any kind has failed. */
@RaisedAs("LookupError")
public class LookupFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LookupFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
