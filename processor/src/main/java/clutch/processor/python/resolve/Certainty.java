package clutch.processor.python.resolve;

/** What is known of a condition. */
enum Certainty {
  TRUE,
  FALSE,
  UNKNOWN;

  static Certainty of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Certainty not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  Certainty and(Certainty other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  Certainty or(Certainty other) {
    return not().and(other.not()).not();
  }
}
