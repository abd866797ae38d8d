package clutch.runtime.home;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Some of the files of a jar or class folder, by their paths from a common folder. */
interface FileTree {

  /** One file: its path with slashes, its size, and a checksum. */
  record Entry(String path, long size, long checksum) {}

  /** Reads files, one after the other. */
  interface Contents extends Closeable {
    InputStream open(String path) throws IOException;
  }

  /** The jar or folder, for messages and to tell trees apart. */
  String origin();

  /** The files, sorted by their paths. */
  List<Entry> files() throws IOException;

  /**
   * A name for this content, which is found without a look at each file, so that what was found out about them is
   * known the next time; empty where there is none.
   */
  default Optional<String> fingerprint() throws IOException {
    return Optional.empty();
  }

  /** Opens the jar or folder for reading. */
  Contents contents() throws IOException;

  /** Those files whose path a test accepts. */
  default FileTree filter(Predicate<String> accepts) throws IOException {
    List<Entry> accepted = new ArrayList<>();
    for (Entry file : files()) {
      if (accepts.test(file.path())) {
        accepted.add(file);
      }
    }
    return new View(this, "", accepted);
  }

  /** The files of a folder in it, by their paths from there. */
  default FileTree folder(String prefix) throws IOException {
    List<Entry> inside = new ArrayList<>();
    for (Entry file : files()) {
      if (file.path().startsWith(prefix)) {
        inside.add(new Entry(file.path().substring(prefix.length()), file.size(), file.checksum()));
      }
    }
    return new View(this, prefix, inside);
  }

  /** Adds what makes this content this content. */
  default ContentKey addTo(ContentKey key) throws IOException {
    key.add(files().size());
    for (Entry file : files()) {
      key.add(file.path()).add(file.size()).add(file.checksum());
    }
    return key;
  }

  /** Copies the files into a folder; those that are there already stay as they are. */
  default void copyTo(Path folder) throws IOException {
    try (Contents contents = contents()) {
      for (Entry file : files()) {
        Path target = target(folder, file.path());
        if (!Files.exists(target)) {
          Files.createDirectories(target.resolveSibling(""));
          try (InputStream content = contents.open(file.path())) {
            Files.copy(content, target);
          }
        }
      }
    }
  }

  private Path target(Path folder, String path) throws IOException {
    try {
      Path target = folder.resolve(path).normalize();
      if (target.startsWith(folder)) {
        return target;
      }
    } catch (InvalidPathException e) {
      throw new IOException(
          "%s has a file that Java cannot name in this locale (use a UTF-8 one, such as LC_ALL=C.UTF-8): %s"
              .formatted(origin(), path),
          e);
    }
    throw new IOException("%s has a file that would lie outside: %s".formatted(origin(), path));
  }

  /** A part of another tree. */
  record View(FileTree of, String prefix, List<Entry> files) implements FileTree {

    @Override
    public String origin() {
      return of.origin();
    }

    @Override
    public Contents contents() throws IOException {
      Contents all = of.contents();
      return new Contents() {
        @Override
        public InputStream open(String path) throws IOException {
          return all.open(prefix + path);
        }

        @Override
        public void close() throws IOException {
          all.close();
        }
      };
    }
  }
}
