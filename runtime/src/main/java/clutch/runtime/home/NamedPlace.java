package clutch.runtime.home;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as environment variables give them. */
final class NamedPlace {

  private NamedPlace() {}

  /** The path, which in some locales cannot even be named: Java replaces what it cannot decode. */
  static Path of(String text) throws UnsuitableException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnsuitableException(
          "Java cannot name it in this locale. Use a UTF-8 one, such as LC_ALL=C.UTF-8");
    }
  }

  /** The path, if it says where it is without the working directory. */
  static Path absolute(String text) throws UnsuitableException {
    Path path = of(text);
    if (!path.isAbsolute()) {
      throw new UnsuitableException("it is no absolute path");
    }
    return path;
  }
}
