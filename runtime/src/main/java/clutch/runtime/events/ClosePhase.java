package clutch.runtime.events;

/** What the close of an interpreter waits for, in this order. */
public enum ClosePhase {
  /** Calls that run, and guards that are held. */
  GUARDS("guards"),

  /** Python's own threads that are no daemons. */
  PYTHON_THREADS("Python threads"),

  /** The interpreter's own threads, which finish what was handed over to them. */
  OWN_THREADS("own threads"),

  /** CPython, which ends the interpreter. */
  END("end");

  private final String text;

  ClosePhase(String text) {
    this.text = text;
  }

  /** The phase as the event has it. */
  String text() {
    return text;
  }
}
