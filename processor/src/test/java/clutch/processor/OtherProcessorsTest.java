package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another processor of the compilation writes, in whatever round, is waited for wherever it is named. */
class OtherProcessorsTest {

  private static final String HEADER = "package shop;\n\nimport clutch.annotations.*;\n\n";

  /** Javac would miss the class behind it, too, if it were not generated. */
  private static final String NEIGHBOUR =
      """
      @PythonCallable("neighbour")
      public interface Neighbour {
        int count();

        static Neighbour of(clutch.runtime.Python python) {
          return new PythonNeighbour(python);
        }
      }
      """;

  private static final String IN =
      """
      @PythonCallable("shop")
      @InInterpreter("%s")
      public interface %s {
        %s
      }
      """;

  private static final List<Late> ALL =
      List.of(
          new Late("parameter", "int count(Written value);", "", "public record Written(int size) {}"),
          new Late("result", "Written read();", "", "public record Written(int size) {}"),
          new Late("enum", "java.util.List<Written> read();", "", "public enum Written { A, B }"),
          new Late(
              "Python object", "Written read();", "",
              "@PythonObject public interface Written { int size(); }"),
          new Late(
              "component", "Page read();", "public record Page(java.util.Map<String, Written> parts) {}",
              "public record Written(int size) {}"),
          new Late(
              "component of what a function takes", "void each(Visitor visitor);",
              "public interface Visitor { void see(Page page); } record Page(Written written) {}",
              "public record Written(int size) {}"),
          new Late(
              "component of what a super-interface's function takes", "void each(Visitor visitor);",
              "public interface Visitor extends Base {} interface Base { void see(Page page); } "
                  + "record Page(Written written) {}",
              "public record Written(int size) {}"),
          new Late(
              "sealed member", "Shape read();",
              "public sealed interface Shape permits Written {}",
              "@PythonClass(\"shop:Written\") public record Written(int size) implements Shape {}"),
          new Late("exception", "void run() throws Written;", "", "public class Written extends Exception {}"),
          new Late(
              "class above an exception", "void run() throws Gone;",
              "@RaisedAs(\"shop:Gone\") public class Gone extends Written { "
                  + "public Gone(Throwable cause) {} }",
              "public class Written extends Exception {}"),
          new Late(
              "exception of a function", "void each(Visitor visitor);",
              "public interface Visitor { void see(String page) throws Gone; } class Gone extends Written {}",
              "public class Written extends Exception {}"),
          new Late(
              "constant", "Color read();",
              "public enum Color { @PythonName(Written.RED) RED }",
              "public interface Written { String RED = \"red\"; }"),
          new Late(
              "constant for an exception", "void run() throws Gone;",
              "@RaisedAs(Written.GONE) public class Gone extends RuntimeException { "
                  + "public Gone(Throwable cause) {} }",
              "public interface Written { String GONE = \"shop:Gone\"; }"),
          new Late(
              "bound", "Page<Sized> read();",
              "public record Page<T extends Written>(T part) {} record Sized(int size) implements Written {}",
              "public interface Written {}"));

  static Stream<Arguments> ways() {
    return ALL.stream().flatMap(late -> IntStream.of(1, 2).mapToObj(round -> Arguments.of(late, round)));
  }

  static List<Late> lates() {
    return ALL;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void areWaitedFor(Late late, int round) {
    Compilation compilation =
        compile(
            late, new PythonCallableProcessor(), new WritesLate(round, "shop.Written", HEADER + late.written));

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation)).contains("PythonShop.java", "PythonNeighbour.java");
  }

  @ParameterizedTest
  @MethodSource("lates")
  void areMissedByJavacAlone(Late late) {
    Compilation compilation = compile(late, new PythonCallableProcessor());

    assertThat(compilation.errors())
        .isNotEmpty()
        .noneMatch(error -> DiagnosticsTest.message(error).contains("[Clutch/"))
        .noneMatch(error -> DiagnosticsTest.message(error).contains("PythonNeighbour"));
  }

  /** As long as one declaration waits, nobody knows all that it returns. */
  @ParameterizedTest
  @ValueSource(strings = {"tables", "plots"})
  void areWaitedForBeforeDeclarationsAreCompared(String interpreter) {
    List<JavaFileObject> sources =
        List.of(
            TestCompiler.source(HEADER + "@PythonObject\npublic interface Table {}"),
            TestCompiler.source(HEADER + IN.formatted("tables", "Tables", "Table load();")),
            TestCompiler.source(HEADER + IN.formatted("plots", "Plots", "void draw(Table table);")),
            TestCompiler.source(HEADER + IN.formatted(interpreter, "Late", "Table late(Written written);")));

    Compilation compilation =
        TestCompiler.compile(
            sources,
            TestCompiler.classPath(),
            List.of("-Xlint:all,-processing"),
            new PythonCallableProcessor(),
            new WritesLate(1, "shop.Written", HEADER + "public record Written(int size) {}"));

    assertThat(compilation.errors()).hasSize(interpreter.equals("tables") ? 1 : 0);
    assertThat(compilation.errors())
        .allMatch(error -> DiagnosticsTest.message(error).startsWith("[Clutch/ForeignObject]"))
        .allMatch(error -> error.getLineNumber() == 8);
  }

  private static Compilation compile(Late late, Processor... processors) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(
        TestCompiler.source(
            """
            package shop;

            import clutch.annotations.*;

            @PythonCallable("shop")
            public interface Shop {
              %s
            }
            """.formatted(late.method)));
    sources.add(TestCompiler.source(HEADER + NEIGHBOUR));
    if (!late.type.isEmpty()) {
      sources.add(JavaFileObjects.forSourceString("shop." + late.name(), HEADER + late.type));
    }
    return TestCompiler.compile(sources, TestCompiler.classPath(), List.of("-Xlint:all,-processing,-serial"), processors);
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(file -> file.getName().substring(file.getName().lastIndexOf('/') + 1))
        .toList();
  }

  /** Where a type is named, and the type. */
  record Late(String place, String method, String type, String written) {

    private String name() {
      return type.replaceFirst("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
    }

    @Override
    public String toString() {
      return place;
    }
  }
}
