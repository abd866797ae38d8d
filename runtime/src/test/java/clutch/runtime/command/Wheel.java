package clutch.runtime.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a wheel by hand: a zip file with a package and what pip wants to know about it. */
final class Wheel {

  private Wheel() {}

  static Path write(Path folder, String name, String source) throws IOException {
    String info = name + "-1.0.dist-info/";
    String tags = "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
    Map<String, String> files = new TreeMap<>();
    files.put(name + "/__init__.py", source);
    files.put(info + "METADATA", "Metadata-Version: 2.1\nName: %s\nVersion: 1.0\n".formatted(name));
    files.put(info + "WHEEL", tags);
    StringBuilder record = new StringBuilder(info + "RECORD,,\n");
    files.keySet().forEach(file -> record.append(file).append(",,\n"));
    files.put(info + "RECORD", record.toString());
    Path wheel = folder.resolve(name + "-1.0-py3-none-any.whl");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return wheel;
  }
}
