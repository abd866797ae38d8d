package clutch.runtime.home;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonOptions;
import clutch.runtime.platform.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's folder of unpacked things. Each lies in a folder that is named for its content and is
 * moved into place whole, so that whatever is there is complete, whoever unpacked it.
 */
final class Cache {

  /** Long enough for the slowest unpacking; what is left of an older one is nobody's. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  /** Older answers are forgotten: what they are about may be gone for long. */
  private static final Duration FORGOTTEN = Duration.ofDays(90);

  /** How what is {@linkplain #remembered remembered} ends, if all of it has got to the disk. */
  private static final String WHOLE = "\n(whole)";

  private final Path folder;
  private boolean prepared;

  Cache(Path folder) {
    this.folder = folder;
  }

  static Cache of(PythonOptions options, Map<String, String> environment) {
    return new Cache(options.cache().orElseGet(() -> CacheFolder.standard(environment)));
  }

  /** Writes a content into an empty folder. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /**
   * The folder of a content, filled now if it is not there yet.
   *
   * @param kind the kind of content
   * @param key the name of the content
   * @param filling writes it
   */
  synchronized Path unpacked(String kind, String key, Filling filling) {
    prepare();
    Path target = folder.resolve(kind).resolve(key);
    if (Files.isDirectory(target)) {
      return target;
    }
    try {
      Files.createDirectories(folder.resolve(kind));
      removeAbandoned(folder.resolve(kind));
      Path fresh = Files.createTempDirectory(folder.resolve(kind), "." + key + "-");
      try {
        filling.fill(fresh);
        moveIntoPlace(fresh, target);
      } finally {
        remove(fresh);
      }
      return target;
    } catch (IOException e) {
      throw CacheFolder.failed(folder, e);
    }
  }

  /** Finds something out about files. */
  interface Finding {
    String find() throws IOException;
  }

  /**
   * What was found out about jars, now or at an earlier start.
   *
   * @param what what is to be found out
   * @param jars about which, and in which order
   * @param finding finds it out
   */
  String remembered(String what, List<FileTree> jars, Finding finding) throws IOException {
    ContentKey key = new ContentKey().add(what);
    for (FileTree jar : jars) {
      Optional<String> fingerprint = jar.fingerprint();
      if (fingerprint.isEmpty()) {
        return finding.find();
      }
      key.add(fingerprint.get());
    }
    Optional<String> known = wholeAnswer(key.toString());
    if (known.isPresent()) {
      return known.get();
    }
    String found = finding.find();
    try {
      keepAnswer(key.toString(), found + WHOLE);
    } catch (IOException full) {
      // It is found out again the next time.
      return found;
    }
    return found;
  }

  /** Empty too where a power cut has torn it, or anything else keeps it from being read: it is replaced then. */
  private Optional<String> wholeAnswer(String key) {
    try {
      return answer(key)
          .filter(text -> text.endsWith(WHOLE))
          .map(text -> text.substring(0, text.length() - WHOLE.length()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What was kept under this key; empty too if the cache cannot be trusted or read. */
  Optional<String> answer(String key) throws IOException {
    Path file = folder.resolve("asked").resolve(key);
    return isUsable() && Files.isReadable(file)
        ? Optional.of(Files.readString(file))
        : Optional.empty();
  }

  /** Keeps an answer where that is possible; elsewhere the question is asked again each time. */
  void keepAnswer(String key, String answer) throws IOException {
    if (isUsable() && Files.isWritable(folder)) {
      Path answers = Files.createDirectories(folder.resolve("asked"));
      forgetOld(answers);
      Path fresh = Files.createTempFile(answers, ".", ".txt");
      try {
        Files.writeString(fresh, answer);
        Files.move(fresh, answers.resolve(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
  }

  private boolean isUsable() {
    try {
      prepare();
      return true;
    } catch (ClutchException e) {
      // Unpacking needs the cache and will say why it cannot be used; asking only gets slower.
      return false;
    }
  }

  private synchronized void prepare() {
    if (!prepared) {
      CacheFolder.prepare(folder);
      prepared = true;
    }
  }

  /** Of several that unpack the same at once, the first wins, and the others take what it made. */
  private static void moveIntoPlace(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(target)) {
        throw e;
      }
    }
  }

  private static void removeAbandoned(Path kind) throws IOException {
    try (Stream<Path> children = Files.list(kind)) {
      for (Path child : children.filter(Cache::isAbandoned).toList()) {
        remove(child);
      }
    }
  }

  private static void forgetOld(Path answers) throws IOException {
    try (Stream<Path> files = Files.list(answers)) {
      for (Path file : files.filter(file -> isOlder(file, FORGOTTEN)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isAbandoned(Path child) {
    return child.getFileName().toString().startsWith(".") && isOlder(child, ABANDONED);
  }

  private static boolean isOlder(Path child, Duration age) {
    try {
      return Files.getLastModifiedTime(child).toInstant().isBefore(Instant.now().minus(age));
    } catch (IOException e) {
      // Moved into place or removed by its owner meanwhile.
      return false;
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
