package clutch.runtime.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small jars. */
public final class TestJar {

  private final Path file;
  private final TreeMap<String, String> files = new TreeMap<>();
  private boolean folders = true;

  private TestJar(Path file) {
    this.file = file;
  }

  /** A jar in a folder. */
  public static TestJar in(Path folder, String name) {
    return new TestJar(folder.resolve(name));
  }

  /** Adds a file. */
  public TestJar add(String path, String content) {
    files.put(path, content);
    return this;
  }

  /** Leaves out the entries for folders, as some tools do. */
  TestJar withoutFolders() {
    folders = false;
    return this;
  }

  /** Writes it; gives its path. */
  public Path write() throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
      Set<String> entries = new TreeSet<>(files.keySet());
      if (folders) {
        files.keySet().forEach(path -> addParents(path, entries));
      }
      for (String entry : entries) {
        jar.putNextEntry(new ZipEntry(entry));
        jar.write(files.getOrDefault(entry, "").getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
      }
    }
    return file;
  }

  private static void addParents(String path, Set<String> entries) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      entries.add(path.substring(0, slash + 1));
    }
  }
}
