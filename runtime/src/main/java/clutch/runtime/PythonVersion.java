package clutch.runtime;

/**
 * The version of a CPython.
 *
 * @param major as in {@code 3}
 * @param minor as in {@code 14}
 * @param micro as in {@code 3}
 */
public record PythonVersion(int major, int minor, int micro) implements Comparable<PythonVersion> {

  /**
   * Whether this is the given minor version or a later one.
   *
   * @param major as in {@code 3}
   * @param minor as in {@code 14}
   * @return true for that version and all after it
   */
  public boolean isAtLeast(int major, int minor) {
    return compareTo(new PythonVersion(major, minor, 0)) >= 0;
  }

  @Override
  public int compareTo(PythonVersion other) {
    if (major != other.major) {
      return Integer.compare(major, other.major);
    }
    return minor == other.minor ? Integer.compare(micro, other.micro) : Integer.compare(minor, other.minor);
  }

  /** The version as {@code 3.14.3}. */
  @Override
  public String toString() {
    return major + "." + minor + "." + micro;
  }
}
