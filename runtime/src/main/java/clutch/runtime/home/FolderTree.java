package clutch.runtime.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The files under a folder that is on the class path or module path unpacked, as builds and IDEs do.
 *
 * @param root the folder
 * @param files its files
 */
record FolderTree(Path root, List<Entry> files) implements FileTree {

  static FolderTree of(Path root) throws IOException {
    List<Entry> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        files.add(new Entry(path, Files.size(file), checksum(file)));
      }
    }
    files.sort(Comparator.comparing(Entry::path));
    return new FolderTree(root, List.copyOf(files));
  }

  @Override
  public String origin() {
    return root.toString();
  }

  @Override
  public Contents contents() {
    return new Contents() {
      @Override
      public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
      }

      @Override
      public void close() {}
    };
  }

  private static long checksum(Path file) throws IOException {
    try (CheckedInputStream bytes =
        new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return bytes.getChecksum().getValue();
    }
  }
}
