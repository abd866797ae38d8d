package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac as build tools call it: each with options of its own. */
class CompilerOptionsTest {

  private static final String PATH = System.getProperty("java.class.path");

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    write(
        "sources/shop/Shop.java",
        """
        package shop;

        @clutch.annotations.PythonCallable("shop")
        public interface Shop {
          Other.Item item(String name);
        }
        """);
    write(
        "sources/shop/Other.java",
        """
        package shop;

        public interface Other {
          record Item(String name, double price) {}
        }
        """);
  }

  @Test
  void generatesWithoutCompiling() throws IOException {
    assertThat(compile("-proc:only", "-processorpath", PATH)).isEmpty();

    assertThat(files("output")).containsExactly("shop/PythonShop.java");
  }

  @Test
  void generatesAndCompilesFromTheClassPath() throws IOException {
    assertThat(compile("-proc:full")).isEmpty();

    assertThat(files("output"))
        .containsExactly(
            "shop/Other$Item.class",
            "shop/Other.class",
            "shop/PythonShop.class",
            "shop/PythonShop.java",
            "shop/Shop.class");
  }

  @Test
  void doesNothingWhenProcessingIsOff() throws IOException {
    assertThat(compile("-proc:none", "-processorpath", PATH)).isEmpty();

    assertThat(files("output")).doesNotContain("shop/PythonShop.java").contains("shop/Shop.class");
  }

  @Test
  void worksForARelease() throws IOException {
    assertThat(compile("--release", "25", "-processorpath", PATH)).isEmpty();

    assertThat(files("output")).contains("shop/PythonShop.class");
  }

  /** As build tools do that compile what changed: the rest is found on the source path. */
  @Test
  void readsTypesOfTheSourcePath() throws IOException {
    assertThat(
            compile(
                List.of("shop/Shop.java"),
                "-implicit:none", "-sourcepath", folder.resolve("sources").toString(), "-processorpath", PATH))
        .isEmpty();

    assertThat(files("output"))
        .containsExactly("shop/PythonShop.class", "shop/PythonShop.java", "shop/Shop.class");
  }

  /** As incremental builds do: the rest is compiled already. */
  @Test
  void generatesTheSameFromWhatIsCompiledAlready() throws IOException {
    assertThat(compile("-processorpath", PATH)).isEmpty();
    String whole = TestCompiler.read(folder.resolve("output/shop/PythonShop.java"));
    Files.delete(folder.resolve("output/shop/PythonShop.java"));

    assertThat(
            compile(
                List.of("shop/Shop.java"),
                "-implicit:none", "-processorpath", PATH, "-classpath", PATH + File.pathSeparator + folder.resolve("output")))
        .isEmpty();

    assertThat(folder.resolve("output/shop/PythonShop.java")).hasContent(whole);
  }

  @Test
  void writesWhereSourcesAreWanted() throws IOException {
    Files.createDirectories(folder.resolve("generated"));

    assertThat(compile("-processorpath", PATH, "-s", folder.resolve("generated").toString())).isEmpty();

    assertThat(files("generated")).containsExactly("shop/PythonShop.java");
    assertThat(files("output")).contains("shop/PythonShop.class").doesNotContain("shop/PythonShop.java");
  }

  @Test
  void worksInAModuleThatExportsNothing() throws IOException {
    write("sources/module-info.java", "module shop { requires clutch.annotations; requires clutch.runtime; }");

    assertThat(
            compile(
                List.of("module-info.java", "shop/Shop.java", "shop/Other.java"),
                "--module-path", PATH, "--processor-path", PATH))
        .isEmpty();

    assertThat(files("output")).contains("module-info.class", "shop/PythonShop.class");
  }

  private String compile(String... options) throws IOException {
    return compile(List.of("shop/Shop.java", "shop/Other.java"), options);
  }

  private String compile(List<String> sources, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      String output = Files.createDirectories(folder.resolve("output")).toString();
      Stream<String> common =
          Stream.concat(
              Stream.of("-d", output, "-Xlint:all,-processing,-options,-path,-requires-automatic", "-Werror"),
              List.of(options).contains("-classpath") || List.of(options).contains("--module-path")
                  ? Stream.empty()
                  : Stream.of("-classpath", PATH));
      compiler
          .getTask(
              said,
              files,
              null,
              Stream.concat(common, Stream.of(options)).toList(),
              null,
              files.getJavaFileObjectsFromPaths(
                  sources.stream().map(one -> folder.resolve("sources", one)).toList()))
          .call();
    }
    return said.toString();
  }

  private List<String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).sorted().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
