package clutch.processor;

import clutch.processor.python.resolve.PythonFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import org.jspecify.annotations.Nullable;

/** The user's Python code as javac finds it: {@code META-INF/python} in what it writes or reads. */
final class FilerFiles implements PythonFiles {

  private static final String FOLDER = "META-INF/python/";

  private final Filer filer;
  private final Location location;

  FilerFiles(Filer filer, Location location) {
    this.filer = filer;
    this.location = location;
  }

  @Override
  public Optional<PythonFile> find(String path) throws IOException {
    FileObject file = file(path);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream stream = file.openInputStream()) {
      return Optional.of(new PythonFile(FOLDER + path, stream.readAllBytes()));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalStateException | UnsupportedOperationException e) {
      return Optional.empty(); // Not javac: such a place can't be read there.
    }
  }

  /** Lists what lies in a folder of the disk; in a jar, nothing is known to be missing. */
  @Override
  public List<String> children(String folder) throws IOException {
    FileObject any = file(folder.isEmpty() ? "_" : folder + "/_");
    Path listed = any == null ? null : onDisk(any.toUri());
    if (listed == null || !Files.isDirectory(listed)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(listed)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static @Nullable Path onDisk(URI uri) {
    try {
      return "file".equals(uri.getScheme()) ? Path.of(uri).getParent() : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** A file that may be there, or null where it surely can't be read. */
  private @Nullable FileObject file(String path) {
    try {
      return filer.getResource(location, "", FOLDER + path);
    } catch (IOException e) {
      return null; // That is how it says that there is none, or no such location.
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      return null; // A location that has no files, or a name that it can't have.
    }
  }
}
