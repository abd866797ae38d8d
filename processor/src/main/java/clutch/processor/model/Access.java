package clutch.processor.model;

/** What a method does to the attribute that it names. */
public enum Access {
  /** Calls it. */
  CALL("call"),
  /** Gets its value. */
  READ("read"),
  /** Sets its value. */
  WRITE("write");

  private final String verb;

  Access(String verb) {
    this.verb = verb;
  }

  /**
   * The word for messages.
   *
   * @return a verb
   */
  public String verb() {
    return verb;
  }
}
