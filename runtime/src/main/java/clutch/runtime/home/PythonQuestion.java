package clutch.runtime.home;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a Python executable about itself, once: the answer is kept in the cache. */
final class PythonQuestion {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST_COMPLAINT = 500;

  private final Cache cache;
  private final Duration patience;

  PythonQuestion(Cache cache) {
    this(cache, PATIENCE);
  }

  PythonQuestion(Cache cache, Duration patience) {
    this.cache = cache;
    this.patience = patience;
  }

  /** What the executable says about itself. */
  PythonFacts ask(Path executable) throws UnsuitableException {
    Supported.requireProcessor(executable);
    try {
      Optional<String> key = key(executable);
      if (key.isPresent()) {
        Optional<PythonFacts> known = cache.answer(key.get()).flatMap(PythonFacts::parse);
        if (known.isPresent() && known.get().stillHold()) {
          return known.get();
        }
      }
      String answer = run(executable);
      PythonFacts facts = PythonFacts.parse(answer).orElseThrow(() -> noAnswer(executable, answer));
      if (key.isPresent() && facts.stillHold()) {
        cache.keepAnswer(key.get(), answer);
      }
      return facts;
    } catch (IOException e) {
      throw new UnsuitableException("%s cannot be run: %s".formatted(executable, e.getMessage()));
    } catch (InvalidPathException e) {
      throw new UnsuitableException(
          "it names a file that Java cannot name in this locale, %s. Use a UTF-8 locale, such as LC_ALL=C.UTF-8"
              .formatted(e.getMessage()));
    }
  }

  /** Scripts get none: what a shim such as pyenv's runs may change without the file changing. */
  private static Optional<String> key(Path executable) throws IOException {
    if (isScript(executable)) {
      return Optional.empty();
    }
    ContentKey key = new ContentKey().add(PythonFacts.QUESTION);
    addFile(key, executable, executable.toRealPath());
    Path folder = executable.toAbsolutePath().getParent();
    if (folder != null) {
      Path settings = folder.resolveSibling("pyvenv.cfg");
      if (Files.exists(settings)) {
        addFile(key, settings, settings);
      }
    }
    return Optional.of(key.toString());
  }

  private static void addFile(ContentKey key, Path name, Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    key.add(name.toString())
        .add(file.toString())
        .add(attributes.size())
        .add(attributes.lastModifiedTime().toMillis());
  }

  private static boolean isScript(Path executable) throws IOException {
    try (var bytes = Files.newInputStream(executable)) {
      return bytes.read() == '#' && bytes.read() == '!';
    }
  }

  /** Into a file and not a pipe, so that neither a chatty nor a silent Python can keep us waiting. */
  private String run(Path executable) throws IOException, UnsuitableException {
    Path answer = Files.createTempFile("clutch", ".txt");
    try {
      Process process =
          new ProcessBuilder(executable.toString(), "-I", "-c", PythonFacts.QUESTION)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectErrorStream(true)
              .redirectOutput(answer.toFile())
              .start();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new UnsuitableException(
            "%s did not answer within %s seconds. Try to run it by hand"
                .formatted(executable, patience.toSeconds()));
      }
      return new String(Files.readAllBytes(answer), nativeCharset());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnsuitableException("the thread was interrupted while %s was asked".formatted(executable));
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  /** The encoding that Java uses for file names, so that names survive the way through the answer. */
  private static Charset nativeCharset() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  private static UnsuitableException noAnswer(Path executable, String answer) {
    String said = answer.strip();
    String shown =
        said.length() <= LONGEST_COMPLAINT ? said : said.substring(said.length() - LONGEST_COMPLAINT);
    return new UnsuitableException(
        "%s does not work: asked about itself, it said: %s"
            .formatted(executable, shown.isEmpty() ? "(nothing)" : shown));
  }
}
