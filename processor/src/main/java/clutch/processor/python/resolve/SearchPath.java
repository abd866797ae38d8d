package clutch.processor.python.resolve;

import java.util.List;

/**
 * Where modules are looked for, the first hit winning; the standard library's stubs come last.
 *
 * @param places where the user's modules are, in order; a stub in any of them wins over source
 * @param isComplete whether every module that the user has lies there: if not, one that is not found may be
 *     installed where nothing was read
 */
public record SearchPath(List<PythonFiles> places, boolean isComplete) {

  /** Copies the list. */
  public SearchPath {
    places = List.copyOf(places);
  }
}
