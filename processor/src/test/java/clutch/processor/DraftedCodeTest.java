package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.draft.DraftOptions;
import clutch.processor.draft.Drafts;
import clutch.processor.draft.JavaFile;
import clutch.processor.python.resolve.FolderFiles;
import clutch.processor.python.resolve.PythonVersion;
import clutch.processor.python.resolve.ResolvedDeclarations;
import clutch.processor.python.resolve.SearchPath;
import clutch.processor.python.resolve.StandardLibrary;
import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder for each draft: the Python code, a module of the folder's name, and what is expected for it. */
class DraftedCodeTest {

  static List<Path> drafts() {
    return Goldens.foldersIn("drafts");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void draftsTheGoldenText(Path draft) throws Exception {
    List<JavaFile> files = draft(draft);

    files.forEach(file -> Goldens.check(draft.resolve("expected").resolve(file.name()), file.text()));
    try (Stream<Path> expected = Files.list(draft.resolve("expected"))) {
      assertThat(expected.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(files.stream().map(JavaFile::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void whatIsDraftedCompilesWithoutAWord(Path draft) throws Exception {
    Compilation compilation =
        TestCompiler.compile(
            draft(draft).stream().map(file -> TestCompiler.source(file.text())).toList(),
            TestCompiler.classPath(),
            List.of("-Xlint:all,-processing", "-Aclutch.python.path=" + draft.resolve("python")),
            new PythonCallableProcessor());

    assertThat(compilation.diagnostics()).isEmpty();
  }

  private static List<JavaFile> draft(Path draft) throws Exception {
    String module = draft.getFileName().toString();
    SearchPath path = new SearchPath(List.of(new FolderFiles(draft.resolve("python"))), false);
    ResolvedDeclarations declarations =
        new ResolvedDeclarations(path, new StandardLibrary(), PythonVersion.of("3.14"), "linux");
    return new Drafts(declarations, new DraftOptions("drafts." + module, Set.of(), Set.of())).draft(List.of(module));
  }
}
