package clutch.runtime.home;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files under a folder of a jar. The jar is asked for through its URL connection, so that jars
 * within jars work where a launcher brings a handler for them. Its files are listed when they are first asked for:
 * a jar with a Python has thousands.
 */
final class JarTree implements FileTree {

  /** The last record of a zip file without a comment, which says where the directory of its entries is. */
  private static final int END_SIZE = 22;

  private static final int END_SIGNATURE = 0x06054B50;
  private static final long LARGEST_DIRECTORY = 1 << 28;

  private final URL url;
  private final String prefix;
  private final @Nullable Path file;
  private final String origin;
  private @Nullable List<Entry> files;

  private JarTree(URL url, String prefix, @Nullable Path file, String origin) {
    this.url = url;
    this.prefix = prefix;
    this.file = file;
    this.origin = origin;
  }

  /**
   * The files of a jar.
   *
   * @param url the jar, or something in it
   * @param prefix the folder, with a slash at its end
   */
  static JarTree of(URL url, String prefix) throws IOException {
    @Nullable Path file = file(((JarURLConnection) url.openConnection()).getJarFileURL());
    if (file != null) {
      return new JarTree(url, prefix, file, file.toString());
    }
    try (ZipFile jar = open(url)) {
      return new JarTree(url, prefix, null, jar.getName());
    }
  }

  private static @Nullable Path file(URL jar) {
    try {
      return jar.getProtocol().equals("file") ? Path.of(jar.toURI()) : null;
    } catch (URISyntaxException | IllegalArgumentException strange) {
      // Class loaders may name their jars as they like: their URLs are asked then.
      return null;
    }
  }

  @Override
  public String origin() {
    return origin;
  }

  @Override
  public List<Entry> files() throws IOException {
    if (files == null) {
      files = list();
    }
    return files;
  }

  private List<Entry> list() throws IOException {
    try (ZipFile jar = open(url)) {
      List<Entry> found = new ArrayList<>();
      for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
          // Sizes and checksums come from the jar's directory: nothing is read to know its content.
          found.add(new Entry(entry.getName().substring(prefix.length()), entry.getSize(), entry.getCrc()));
        }
      }
      found.sort(Comparator.comparing(Entry::path));
      return List.copyOf(found);
    }
  }

  /** Made of the jar's directory as a whole, which has the names, sizes and checksums of all files. */
  @Override
  public Optional<String> fingerprint() throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    try (FileChannel jar = FileChannel.open(file)) {
      ByteBuffer end = read(jar, jar.size() - END_SIZE, END_SIZE);
      if (end.remaining() < END_SIZE || end.getInt(0) != END_SIGNATURE) {
        return Optional.empty();
      }
      long size = Integer.toUnsignedLong(end.getInt(12));
      long start = Integer.toUnsignedLong(end.getInt(16));
      // Otherwise there is more in the jar than usual, such as a script before it, or it is a very large one.
      if (start + size != jar.size() - END_SIZE || size > LARGEST_DIRECTORY) {
        return Optional.empty();
      }
      CRC32 checksum = new CRC32();
      checksum.update(read(jar, start, (int) size));
      return Optional.of(
          new ContentKey().add(origin).add(prefix).add(jar.size()).add(checksum.getValue()).toString());
    }
  }

  private static ByteBuffer read(FileChannel jar, long start, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    long read = start < 0 ? -1 : 0;
    while (read >= 0 && bytes.hasRemaining()) {
      read = jar.read(bytes, start + bytes.position());
    }
    return bytes.flip();
  }

  @Override
  public Contents contents() throws IOException {
    ZipFile jar = open(url);
    return new Contents() {
      @Override
      public InputStream open(String path) throws IOException {
        ZipEntry entry = jar.getEntry(prefix + path);
        if (entry == null) {
          throw new FileNotFoundException("%s was changed while it was read".formatted(origin));
        }
        return jar.getInputStream(entry);
      }

      @Override
      public void close() throws IOException {
        jar.close();
      }
    };
  }

  private static ZipFile open(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    return connection.getJarFile();
  }
}
