package clutch.runtime.home;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each python3 on the PATH, until one can be run. */
record PathPython(String searchPath, PlaceInspection inspection) implements Locator {

  private static final PythonSource SOURCE = PythonSource.PATH;

  @Override
  public List<Attempt> look() {
    List<Attempt> attempts = new ArrayList<>();
    for (Path executable : executables()) {
      try {
        PythonHome home = inspection.inspect(executable, SOURCE);
        attempts.add(new Attempt.Chosen(SOURCE, executable.toString(), home));
        return List.copyOf(attempts);
      } catch (UnsuitableException e) {
        attempts.add(new Attempt.PassedOver(SOURCE, executable + ": passed over, " + e.getMessage()));
      }
    }
    return attempts.isEmpty()
        ? List.of(new Attempt.PassedOver(SOURCE, "there is none"))
        : List.copyOf(attempts);
  }

  /** Relative folders are left out: nothing is taken from the working directory unasked. */
  private List<Path> executables() {
    Set<Path> seen = new HashSet<>();
    return Arrays.stream(searchPath.split(File.pathSeparator, -1))
        .flatMap(folder -> absolute(folder).stream())
        .map(folder -> folder.resolve("python3"))
        .filter(Files::isExecutable)
        .filter(executable -> seen.add(real(executable)))
        .toList();
  }

  private static Optional<Path> absolute(String folder) {
    try {
      return Optional.of(NamedPlace.absolute(folder));
    } catch (UnsuitableException e) {
      // Left out like folders of the PATH that are not there.
      return Optional.empty();
    }
  }

  private static Path real(Path executable) {
    try {
      return executable.toRealPath();
    } catch (IOException e) {
      // It will be inspected under its own name, and what is wrong with it reported there.
      return executable;
    }
  }
}
