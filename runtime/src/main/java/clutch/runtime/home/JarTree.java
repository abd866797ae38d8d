package clutch.runtime.home;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files under a folder of a jar. The jar is asked for through its URL connection, so that jars
 * within jars work where a launcher brings a handler for them.
 *
 * @param url the jar, or something in it
 * @param origin the name of the jar
 * @param prefix the folder, with a slash at its end
 * @param files its files
 */
record JarTree(URL url, String origin, String prefix, List<Entry> files) implements FileTree {

  static JarTree of(URL url, String prefix) throws IOException {
    try (ZipFile jar = open(url)) {
      List<Entry> files =
          jar.stream()
              .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
              .map(entry -> relative(entry, prefix))
              .sorted(Comparator.comparing(Entry::path))
              .toList();
      return new JarTree(url, jar.getName(), prefix, files);
    }
  }

  /** Sizes and checksums come from the jar's directory: nothing is read to know its content. */
  private static Entry relative(ZipEntry entry, String prefix) {
    return new Entry(entry.getName().substring(prefix.length()), entry.getSize(), entry.getCrc());
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
