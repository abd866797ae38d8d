package clutch.runtime.platform;

import clutch.runtime.PythonVersion;

/** How the files of a CPython are named on this operating system. */
public final class FileNames {

  /** The folder of executables in a Python home or a virtual environment. */
  public static final String EXECUTABLES = "bin";

  /** The variable that names folders of shared libraries for child processes. */
  public static final String LIBRARY_PATH_VARIABLE = "LD_LIBRARY_PATH";

  private static final String NUMBERED = "python3.";

  private FileNames() {}

  /**
   * The shared library that holds all of CPython.
   *
   * @param version its version
   * @param freeThreaded whether it was built without a GIL
   * @return as in {@code libpython3.14.so.1.0}
   */
  public static String sharedLibrary(PythonVersion version, boolean freeThreaded) {
    return "libpython%s.%s%s.so.1.0"
        .formatted(version.major(), version.minor(), freeThreaded ? "t" : "");
  }

  /**
   * Whether a file in the folder of executables is a Python by its name.
   *
   * @param name a file name
   * @return true for {@code python3}, {@code python} and {@code python3.14t}
   */
  public static boolean isPython(String name) {
    return name.equals("python") || name.equals("python3") || (name.startsWith(NUMBERED) && endsInNumber(name));
  }

  private static boolean endsInNumber(String name) {
    int end = name.endsWith("t") ? name.length() - 1 : name.length();
    for (int i = NUMBERED.length(); i < end; i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return end > NUMBERED.length();
  }

  /**
   * Whether a file is a shared library by its name.
   *
   * @param name a file name
   * @return true for {@code libx.so} and {@code libx.so.1}
   */
  public static boolean isSharedLibrary(String name) {
    return name.endsWith(".so") || name.contains(".so.");
  }
}
