package clutch.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.TypeDraft.Kind;
import clutch.runtime.BindingException;
import clutch.runtime.Python;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Modules of the standard library, drafted from their stubs: no declaration is refused, all are there
 * in the Python that runs, and mistakes are caught.
 */
class CorpusTest {

  @TempDir static Path folder;

  private static Corpus corpus;

  @BeforeAll
  static void draft() throws DraftException {
    corpus = new Corpus();
    List<TypeDraft> types = corpus.drafts().values().stream().flatMap(List::stream).toList();
    long methods =
        types.stream()
            .flatMap(type -> type.members().stream())
            .filter(Method.class::isInstance)
            .count();
    System.out.printf(
        "Drafted %d modules: %d interfaces with %d methods, %d records, %d enums%n",
        corpus.drafts().size(),
        types.stream().filter(type -> type.kind() == Kind.INTERFACE).count(),
        methods,
        types.stream().filter(type -> type.kind() == Kind.RECORD).count(),
        types.stream().filter(type -> type.kind() == Kind.ENUM).count());
    Excluded.NAMES.forEach((name, reason) -> System.out.printf("  excluded: %s %s%n", name, reason));
  }

  @Test
  void draftsCompileWithoutAWordAndBind() throws Exception {
    assertThat(CorpusCompiler.compile(Corpus.sources(corpus.drafts()), folder.resolve("drafts")))
        .isEmpty();

    List<String> bound = Corpus.bound(corpus.drafts());
    List<String> failures = new ArrayList<>();
    URL classes = folder.resolve("drafts/classes").toUri().toURL();
    try (Python python = Python.start();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
      for (String name : bound) {
        try {
          python.bind(loader.loadClass(name));
        } catch (BindingException e) {
          failures.add(e.getMessage());
        }
      }
    }
    System.out.printf("Bound %d interfaces, without those of objects%n", bound.size());
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void mistakesAreCaught(Seeds kind) throws IOException {
    SeedRun run = new SeedRun(corpus, kind, folder.resolve(kind.name()));
    System.out.println(run);
    assertThat(run.others()).isEmpty();
    assertThat(run.missed()).isEmpty();
    assertThat(run.caught()).isGreaterThan(500);
  }
}
