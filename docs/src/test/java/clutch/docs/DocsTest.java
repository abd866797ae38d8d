package clutch.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fenced block of every page is one of the kinds that are known here, and holds. */
class DocsTest {

  /** Blocks of these kinds are for reading: nothing here can run them. */
  private static final Set<String> FOR_READING = Set.of("sh", "kotlin", "text");

  /** A link to a file of the project. */
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  /** The first line of a file that the page's examples import. */
  private static final Pattern USER_CODE = Pattern.compile("^# .*(META-INF/python/\\S+)\n");

  /** Open throughout, so that blocks that start Python share it. */
  private static final Python PYTHON = Python.start();

  @TempDir static Path folder;

  @AfterAll
  static void end() {
    PYTHON.close();
  }

  @TestFactory
  Stream<DynamicNode> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md"), Path.of("../CONTRIBUTING.md")));
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      // The pages of the diagnostics are tested where the diagnostics are.
      files
          .filter(file -> file.toString().endsWith(".md") && !file.startsWith("./diagnostics"))
          .sorted()
          .forEach(pages::add);
    }
    List<DynamicNode> nodes = new ArrayList<>();
    for (Path page : pages) {
      nodes.add(dynamicContainer(page.normalize().toString(), tests(page)));
    }
    return nodes.stream();
  }

  private static List<DynamicNode> tests(Path page) throws IOException {
    List<Block> blocks = Block.of(page);
    List<Block> java = blocks.stream().filter(Block::isJava).toList();
    JavaPage javaPage = new JavaPage(Files.createTempDirectory(folder, "page"));
    List<DynamicNode> tests = new ArrayList<>();
    if (!java.isEmpty()) {
      tests.add(dynamicTest("Java compiles", () -> assertThat(javaPage.compile(java)).isEmpty()));
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String name = "line " + block.line();
      if (block.isRun()) {
        String expected = i + 1 < blocks.size() ? blocks.get(i + 1).text() : "<a block of text after this one>";
        tests.add(dynamicTest(name, () -> assertThat(javaPage.run(block)).isEqualTo(expected)));
      } else if (block.kind().equals("python")) {
        tests.add(dynamicTest(name, () -> compilePython(block)));
      } else if (block.kind().equals("xml")) {
        tests.add(dynamicTest(name, () -> parseXml(block)));
      } else if (!block.isJava()) {
        tests.add(dynamicTest(name, () -> assertThat(block.kind()).isIn(FOR_READING)));
      }
    }
    tests.add(dynamicTest("links", () -> checkLinks(page)));
    return tests;
  }

  private static void checkLinks(Path page) throws IOException {
    LINK.matcher(Files.readString(page))
        .results()
        .forEach(link -> assertThat(page.resolveSibling(link.group(1))).exists());
  }

  private static void compilePython(Block block) throws IOException {
    try (PyObject compile = PYTHON.mainInterpreter().eval("compile");
        PyObject code = compile.call(block.text(), "page", "exec")) {
      assertThat(code.toString()).startsWith("<code object");
    }
    Matcher file = USER_CODE.matcher(block.text());
    if (file.find()) {
      Path resource = Path.of("src/test/resources", file.group(1));
      assertThat(resource).hasContent(file.replaceFirst(""));
    }
  }

  private static void parseXml(Block block) throws Exception {
    byte[] text = block.text().getBytes(StandardCharsets.UTF_8);
    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text))
                .getDocumentElement())
        .isNotNull();
  }
}
