package clutch.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.command.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftingPageTest {

  @Test
  void theExampleIsWhatTheCommandPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    List<String> arguments =
        List.of("shop.catalog", "--path", "src/test/resources/META-INF/python", "--package", "shop");

    assertThat(Draft.run(arguments, out, out)).isZero();

    String blocks =
        Block.of(Path.of("drafting.md")).stream()
            .filter(Block::isJava)
            .map(block -> "// %s\n\n%s".formatted(block.fileName(), block.text()))
            .collect(Collectors.joining("\n"));
    assertThat(blocks).isEqualTo(printed.toString(UTF_8));
  }
}
