package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.diagnostic.Message;
import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in docs/diagnostics: one for each message, and their examples are what they say. */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("../docs/diagnostics");

  /** They take more than one source file to bring about, and are shown in words. */
  private static final Set<Message> WITHOUT_EXAMPLES =
      EnumSet.of(Message.INTERNAL, Message.UNKNOWN_PARAMETER_NAME, Message.INACCESSIBLE_TYPE);

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
  void theWrongExampleIsWrong(Message message) {
    List<File> classPath =
        message == Message.MISSING_RUNTIME ? TestCompiler.classPathWithoutRuntime() : TestCompiler.classPath();

    Compilation compilation = compile(example(message, "Wrong"), classPath);

    assertThat(compilation.diagnostics())
        .isNotEmpty()
        .allMatch(one -> DiagnosticsTest.message(one).startsWith("[Clutch/" + message.tag() + "] "))
        .allMatch(one -> one.getKind() == message.kind());
  }

  @ParameterizedTest
  @MethodSource("messagesWithExamples")
  void theRightExampleIsRight(Message message) {
    Compilation compilation = compile(example(message, "Right"), TestCompiler.classPath());

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
  }

  private static Compilation compile(String source, List<File> classPath) {
    return TestCompiler.compile(
        List.of(TestCompiler.source(source)), classPath, List.of(), new PythonCallableProcessor());
  }

  private static String example(Message message, String heading) {
    Matcher block =
        Pattern.compile("## " + heading + "\n\n```java\n(.*?)```\n", Pattern.DOTALL).matcher(page(message));
    assertThat(block.find()).as("%s has an example under %s", message.tag(), heading).isTrue();
    return block.group(1);
  }

  private static String page(Message message) {
    return TestCompiler.read(PAGES.resolve(message.tag() + ".md"));
  }
}
