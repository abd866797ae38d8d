package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.diagnostic.Message;
import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in docs/diagnostics: one for each message, and their examples are what they say. Blocks of Python, whose first
 * line names their file, are on the path.
 */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("../docs/diagnostics");

  /** They take more than one source file, or an option, to bring about, and are shown in words. */
  private static final Set<Message> WITHOUT_EXAMPLES =
      EnumSet.of(
          Message.INTERNAL, Message.UNKNOWN_PARAMETER_NAME, Message.INACCESSIBLE_TYPE, Message.MALFORMED_OPTION);

  @TempDir Path python;

  /** The checks for Error Prone have pages too, which are tested in their own module. */
  private static final Set<String> CHECKS = Set.of("WaitingWhileAttached");

  static List<Message> messagesWithExamples() {
    return Arrays.stream(Message.values()).filter(message -> !WITHOUT_EXAMPLES.contains(message)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void eachMessageHasAPageInTheIndex(Message message) {
    assertThat(page(message)).startsWith("# " + message.tag() + "\n");
    assertThat(TestCompiler.read(PAGES.resolve("README.md")))
        .contains("[%s](%s.md)".formatted(message.tag(), message.tag()));
  }

  @Test
  void eachPageHasAMessageOrACheck() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Arrays.stream(Message.values()).map(Message::tag), CHECKS.stream())
                  .map(tag -> tag + ".md")
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("messagesWithExamples")
  void theWrongExampleIsWrong(Message message) throws IOException {
    List<File> classPath =
        message == Message.MISSING_RUNTIME ? TestCompiler.classPathWithoutRuntime() : TestCompiler.classPath();

    Compilation compilation = compile(message, "Wrong", classPath);

    assertThat(compilation.diagnostics())
        .isNotEmpty()
        .allMatch(one -> DiagnosticsTest.message(one).startsWith("[Clutch/" + message.tag() + "] "))
        .allMatch(one -> one.getKind() == message.kind());
  }

  @ParameterizedTest
  @MethodSource("messagesWithExamples")
  void theRightExampleIsRight(Message message) throws IOException {
    Compilation compilation = compile(message, "Right", TestCompiler.classPath());

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
  }

  private Compilation compile(Message message, String heading, List<File> classPath) throws IOException {
    String page = page(message);
    String section = section(page, heading);
    List<String> java = blocks(section, "java");
    assertThat(java).as("%s has an example under %s", message.tag(), heading).hasSize(1);
    List<String> modules = new ArrayList<>(blocks(page.substring(0, page.indexOf("\n## ")), "python"));
    modules.addAll(blocks(section, "python"));
    for (String module : modules) {
      Path file = python.resolve(module.lines().findFirst().orElseThrow().replaceFirst("^# ", ""));
      Files.createDirectories(file.getParent());
      Files.writeString(file, module);
    }
    return TestCompiler.compile(
        List.of(TestCompiler.source(java.getFirst())),
        classPath,
        modules.isEmpty() ? List.of() : List.of("-Aclutch.python.path=" + python),
        new PythonCallableProcessor());
  }

  private static String section(String page, String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    assertThat(start).as("the heading %s", heading).isPositive();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static List<String> blocks(String text, String kind) {
    return Pattern.compile("```%s\n(.*?)```\n".formatted(kind), Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String page(Message message) {
    return TestCompiler.read(PAGES.resolve(message.tag() + ".md"));
  }
}
