package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

/** Text, bytes, and what is written as text. */
public final class TextTypes {

  private TextTypes() {}

  /** {@code Character}. */
  @PythonCallable("rows")
  public interface Characters extends Row<Character> {}

  /** {@code String}. */
  @PythonCallable("rows")
  public interface Strings extends Row<String> {}

  /** {@code byte[]}. */
  @PythonCallable("rows")
  public interface ByteArrays extends Row<byte[]> {}

  /** {@code URI}. */
  @PythonCallable("rows")
  public interface Uris extends Row<URI> {}

  /** {@code Path}. */
  @PythonCallable("rows")
  public interface Paths extends Row<Path> {}

  /** {@code UUID}. */
  @PythonCallable("rows")
  public interface Uuids extends Row<UUID> {}
}
