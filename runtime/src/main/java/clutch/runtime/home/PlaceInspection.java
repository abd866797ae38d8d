package clutch.runtime.home;

import clutch.runtime.platform.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out what lies at a place that somebody named: a home, an environment, an executable. */
final class PlaceInspection {

  private final PythonQuestion question;

  PlaceInspection(PythonQuestion question) {
    this.question = question;
  }

  /** The Python at a place. */
  PythonHome inspect(Path place, PythonSource source) throws UnsuitableException {
    Path executable = executable(place);
    requireTarget(executable);
    if (!Files.isExecutable(executable)) {
      throw new UnsuitableException(
          "%s may not be executed by this user. Give it that permission (chmod u+x)".formatted(executable));
    }
    return Supported.require(question.ask(executable), source);
  }

  private static Path executable(Path place) throws UnsuitableException {
    if (!Files.isDirectory(place)) {
      requireTarget(place);
      return place;
    }
    Path folder = place.resolve(FileNames.EXECUTABLES);
    @Nullable Path python = python(folder);
    if (python == null) {
      throw new UnsuitableException(
          "there is no python3 in %s. Name a Python home, a virtual environment or a Python executable"
              .formatted(folder));
    }
    return python;
  }

  /** python3 and python come before python3.x, and a later one before an earlier one. */
  private static @Nullable Path python(Path folder) throws UnsuitableException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      @Nullable Path best = null;
      for (Path file : files) {
        if (FileNames.isPython(file.getFileName().toString()) && (best == null || isBetter(file, best))) {
          best = file;
        }
      }
      return best;
    } catch (DirectoryIteratorException e) {
      throw new UnsuitableException("%s cannot be read: %s".formatted(folder, e.getCause()));
    } catch (IOException e) {
      throw new UnsuitableException("%s cannot be read: %s".formatted(folder, e));
    }
  }

  private static boolean isBetter(Path file, Path other) {
    boolean numbered = file.getFileName().toString().contains(".");
    boolean otherNumbered = other.getFileName().toString().contains(".");
    return numbered == otherNumbered ? file.compareTo(other) > 0 : otherNumbered;
  }

  /** A virtual environment is left with a link to nowhere when the Python it was made from goes. */
  private static void requireTarget(Path executable) throws UnsuitableException {
    Path link = executable;
    for (int links = 0; Files.isSymbolicLink(link) && links < 40; links++) {
      try {
        link = link.resolveSibling(Files.readSymbolicLink(link));
      } catch (IOException e) {
        throw new UnsuitableException("%s cannot be read: %s".formatted(link, e));
      }
    }
    if (Files.exists(link)) {
      return;
    }
    if (link.equals(executable)) {
      throw new UnsuitableException(
          "%s does not exist. Name a Python home, a virtual environment or a Python executable"
              .formatted(executable));
    }
    throw new UnsuitableException(
        "%s leads to %s, which does not exist any more: the Python that this environment was made from is gone. "
                .formatted(executable, link)
            + "Make the environment again (python -m venv --clear FOLDER)");
  }
}
