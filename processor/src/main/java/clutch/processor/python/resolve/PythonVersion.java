package clutch.processor.python.resolve;

/**
 * The Python that conditions on {@code sys.version_info} are judged for.
 *
 * @param major 3
 * @param minor 13, for Python 3.13
 */
public record PythonVersion(int major, int minor) implements Comparable<PythonVersion> {

  /**
   * Reads a version.
   *
   * @param text as {@code "3.14"}
   * @return the version
   * @throws NumberFormatException if it is none
   */
  public static PythonVersion of(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new NumberFormatException("no minor version in '" + text + "'");
    }
    return new PythonVersion(
        Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(PythonVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }
}
