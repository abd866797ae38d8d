package clutch.runtime.home;

import clutch.runtime.PythonVersion;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A CPython that can be run in this process.
 *
 * @param home the folder that its standard library lies in ({@code sys.base_prefix})
 * @param executable what {@code sys.executable} is to be; in a virtual environment, that
 *     environment's own
 * @param library the shared library to load
 * @param version its version
 * @param freeThreaded whether it was built without a GIL
 * @param environment the virtual environment that its packages come from, if it is one
 * @param certificates whether its OpenSSL finds certificate authorities by itself
 * @param source where it was found
 */
public record PythonHome(
    Path home,
    Path executable,
    Path library,
    PythonVersion version,
    boolean freeThreaded,
    Optional<Path> environment,
    boolean certificates,
    PythonSource source) {

  /**
   * What to set as CPython's {@code home}. A virtual environment must leave it unset: CPython finds
   * the environment, its packages and its base from the executable, and {@code home} overrides that.
   *
   * @return the home, or empty if the executable alone says it all
   */
  public Optional<Path> configuredHome() {
    return environment.isPresent() ? Optional.empty() : Optional.of(home);
  }

  /** What it is, as in {@code CPython 3.14.3 (free-threaded)}. */
  @Override
  public String toString() {
    return "CPython " + version + (freeThreaded ? " (free-threaded)" : "");
  }
}
