package clutch.runtime.home;

import clutch.runtime.PythonVersion;
import clutch.runtime.platform.ElfFile;
import clutch.runtime.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Which Pythons can be run in this process. */
final class Supported {

  static final String VERSIONS = "3.13, 3.14 or 3.15";

  private Supported() {}

  /** The Python that answered with these facts. */
  static PythonHome require(PythonFacts facts, PythonSource source) throws UnsuitableException {
    requireImplementation(facts.implementation(), facts.version());
    requireVersion(facts.version(), facts.freeThreaded());
    if (facts.library().isEmpty()) {
      throw noLibrary(facts);
    }
    Path library = facts.library().get();
    requireProcessor(library);
    return new PythonHome(
        facts.basePrefix(),
        facts.executable(),
        library,
        facts.version(),
        facts.freeThreaded(),
        facts.prefix().equals(facts.basePrefix()) ? Optional.empty() : Optional.of(facts.prefix()),
        facts.certificates(),
        source);
  }

  /** Refuses files for another processor; scripts and the like pass. */
  static void requireProcessor(Path file) throws UnsuitableException {
    Platform platform = Platform.current();
    try {
      OptionalInt machine = ElfFile.machineOf(file);
      if (machine.isPresent() && machine.getAsInt() != platform.elfMachine()) {
        throw new UnsuitableException(
            "%s is made for another processor than that of this JVM (%s). Use a Python for %s"
                .formatted(file, platform, platform.classifier()));
      }
    } catch (IOException e) {
      throw new UnsuitableException("%s cannot be read: %s".formatted(file, e));
    }
  }

  private static void requireImplementation(String implementation, PythonVersion version)
      throws UnsuitableException {
    if (!implementation.equals("cpython")) {
      String name =
          switch (implementation) {
            case "pypy" -> "PyPy";
            case "graalpy" -> "GraalPy";
            default -> implementation.toUpperCase(Locale.ROOT);
          };
      throw new UnsuitableException(
          "it is %s %s, but Clutch runs CPython only. Use CPython %s".formatted(name, version, VERSIONS));
    }
  }

  private static void requireVersion(PythonVersion version, boolean freeThreaded)
      throws UnsuitableException {
    if (version.major() != 3 || version.minor() < 13 || version.minor() > 15) {
      throw new UnsuitableException(
          "it is CPython %s, which Clutch does not support. Use CPython %s".formatted(version, VERSIONS));
    }
    if (freeThreaded && version.minor() == 13) {
      throw new UnsuitableException(
          "it is the free-threaded build of CPython %s, which was experimental and is not supported. "
                  .formatted(version)
              + "Use 3.14t, 3.15t, or 3.13 with a GIL");
    }
  }

  private static UnsuitableException noLibrary(PythonFacts facts) {
    if (!facts.shared()) {
      return new UnsuitableException(
          "it is CPython %s built without --enable-shared, so it has no %s to load. Use a build that has one"
              .formatted(facts.version(), facts.libraryName()));
    }
    return new UnsuitableException(
        "it is CPython %s, but its shared library %s is not installed. "
                .formatted(facts.version(), facts.libraryName())
            + "Install it (on Debian and Ubuntu: apt install libpython%s.%s)"
                .formatted(facts.version().major(), facts.version().minor()));
  }
}
