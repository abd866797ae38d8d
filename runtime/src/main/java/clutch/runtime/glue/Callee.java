package clutch.runtime.glue;

/** What a call calls, reads or writes. */
sealed interface Callee permits PythonMember, ResolvedMember {

  /** What it is a member of, for people. */
  String target();

  /**
   * Its name in Python.
   *
   * @return the name
   */
  String name();
}
