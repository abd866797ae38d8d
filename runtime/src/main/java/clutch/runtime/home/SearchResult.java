package clutch.runtime.home;

import clutch.runtime.platform.Platform;
import java.util.List;
import java.util.stream.Collectors;

/** What a search for a Python came to, with every place that was looked at. */
public sealed interface SearchResult {

  /**
   * The places, in the order in which they were looked at.
   *
   * @return at least one
   */
  List<Attempt> attempts();

  /**
   * The places that were looked at, a line each.
   *
   * @return the report
   */
  default String report() {
    return attempts().stream()
        .map(attempt -> "  - " + attempt)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  /**
   * A Python was found.
   *
   * @param home the Python
   * @param attempts the places that were looked at, the last of which has it
   */
  record Found(PythonHome home, List<Attempt> attempts) implements SearchResult {}

  /**
   * None was found, or the one that was asked for cannot be run.
   *
   * @param attempts the places that were looked at
   */
  record NotFound(List<Attempt> attempts) implements SearchResult {

    private static final String REMEDY =
        """
        What to do: add the jar org.bytedeco:cpython with the classifier %s to the class path, \
        or install CPython %s with its shared library and name it with the environment variable CLUTCH_PYTHON \
        or PythonOptions.builder().python(...)"""
            .formatted(Platform.current().classifier(), Supported.VERSIONS);

    /**
     * What was looked at, why nothing came of it, and what to do.
     *
     * @return the message of the exception for this
     */
    public String message() {
      if (attempts.getLast() instanceof Attempt.Failed failed) {
        return "The Python that was asked for cannot be run. %s%nLooked at:%n%s"
            .formatted(failed, report());
      }
      return "No Python that can be run was found. Looked at:%n%s%n%s".formatted(report(), REMEDY);
    }
  }
}
