package clutch.processor.python.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Python files of a folder: of a source tree, or of a virtual environment's site-packages.
 *
 * @param folder the folder
 */
public record FolderFiles(Path folder) implements PythonFiles {

  @Override
  public Optional<PythonFile> find(String path) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(new PythonFile(file.toString(), Files.readAllBytes(file)));
  }

  @Override
  public List<String> children(String child) throws IOException {
    Path listed = folder.resolve(child);
    if (!Files.isDirectory(listed)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(listed)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
