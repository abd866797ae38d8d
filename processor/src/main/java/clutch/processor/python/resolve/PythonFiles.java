package clutch.processor.python.resolve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A place that Python files come from: a folder, a class path, the processor's own jar. */
public interface PythonFiles {

  /**
   * A file.
   *
   * @param path its path in this place, as {@code "shop/prices.pyi"}
   * @return the file; empty if there is none
   * @throws IOException if it is there and can't be read
   */
  Optional<PythonFile> find(String path) throws IOException;

  /**
   * What lies in a folder, as far as that can be listed here.
   *
   * @param folder its path in this place; empty for the place itself
   * @return the names of its files and folders, sorted; none if there is no such folder or it can't be listed
   * @throws IOException if it is there and can't be read
   */
  default List<String> children(String folder) throws IOException {
    return List.of();
  }

  /**
   * A file that was found.
   *
   * @param name where it is, for messages
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and thrown away
  record PythonFile(String name, byte[] content) {}
}
