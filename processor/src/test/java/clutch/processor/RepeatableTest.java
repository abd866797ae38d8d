package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, whoever compiles them, where, when and beside what. */
class RepeatableTest {

  private static final List<Path> FEATURES =
      Stream.of("records", "unions", "objects", "interpreters", "functions")
          .map(name -> Goldens.RESOURCES.resolve("goldens").resolve(name))
          .toList();

  @TempDir Path folder;

  @Test
  void inAnyOrderOfSources() {
    for (Path feature : FEATURES) {
      List<JavaFileObject> sources = new ArrayList<>(TestCompiler.sourcesIn(feature));
      Map<String, String> expected = generate(sources);
      for (int seed = 0; seed < 3; seed++) {
        Collections.shuffle(sources, new Random(seed));

        assertThat(generate(sources)).isEqualTo(expected);
      }
    }
  }

  @Test
  void inAnyLocaleAndTimeZone() {
    Map<String, String> expected = generateAll();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(generateAll()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void inAnyFolder() throws IOException {
    List<Map<String, String>> generated = new ArrayList<>();
    for (String name : List.of("here", "there and further")) {
      Path copy = Files.createDirectories(folder.resolve(name));
      for (JavaFileObject source : TestCompiler.sourcesIn(FEATURES.getFirst())) {
        Files.writeString(copy.resolve(Path.of(source.getName()).getFileName()), source.getCharContent(true));
      }
      generated.add(generate(TestCompiler.sourcesIn(copy)));
    }

    assertThat(generated.getFirst()).isNotEmpty().isEqualTo(generated.getLast());
  }

  /** As in a build tool's daemon, which keeps the class loader of its processors. */
  @Test
  void besideOtherCompilations() throws Exception {
    List<Map<String, String>> expected =
        FEATURES.stream().map(feature -> generate(TestCompiler.sourcesIn(feature))).toList();
    List<Callable<Map<String, String>>> tasks =
        Stream.of(FEATURES, FEATURES)
            .flatMap(List::stream)
            .<Callable<Map<String, String>>>map(feature -> () -> generate(TestCompiler.sourcesIn(feature)))
            .toList();

    List<Map<String, String>> actual = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Map<String, String>> one : threads.invokeAll(tasks)) {
        actual.add(one.get());
      }
    }

    assertThat(actual).isEqualTo(Stream.of(expected, expected).flatMap(List::stream).toList());
  }

  @Test
  void keepsNothingOfACompilation() {
    Watched watched = new Watched();
    TestCompiler.compile(
        TestCompiler.sourcesIn(FEATURES.getFirst()), TestCompiler.classPath(), List.of("-Xlint:none"), watched);
    WeakReference<@Nullable ProcessingEnvironment> environment = watched.environment;
    for (int i = 0; i < 50 && environment.get() != null; i++) {
      System.gc();
    }

    assertThat(watched.rounds).isPositive();
    assertThat(environment.get()).isNull();
  }

  private static Map<String, String> generateAll() {
    Map<String, String> all = new TreeMap<>();
    FEATURES.forEach(
        feature ->
            generate(TestCompiler.sourcesIn(feature))
                .forEach((name, text) -> all.put(feature.getFileName() + "/" + name, text)));
    return all;
  }

  private static Map<String, String> generate(List<JavaFileObject> sources) {
    Compilation compilation =
        TestCompiler.compile(
            sources, TestCompiler.classPath(), List.of("-Xlint:none", "-proc:only"), new PythonCallableProcessor());
    assertThat(compilation.errors()).isEmpty();
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        generated.put(file.getName(), file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(generated).isNotEmpty();
    return generated;
  }

  /** A build tool may keep the processor itself. */
  private static final class Watched extends AbstractProcessor {

    private final PythonCallableProcessor processor = new PythonCallableProcessor();
    private int rounds;
    private WeakReference<@Nullable ProcessingEnvironment> environment = new WeakReference<>(null);

    @Override
    public synchronized void init(ProcessingEnvironment given) {
      environment = new WeakReference<>(given);
      processor.init(given);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      processor.process(annotations, round);
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
