package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools rely on: they find the processor, and know which class came from which interface. */
class IncrementalBuildTest {

  @TempDir Path classes;

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(PythonCallableProcessor.class);
  }

  @Test
  void isDeclaredAsIsolatingToGradle() throws IOException {
    String file = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream in =
        Objects.requireNonNull(PythonCallableProcessor.class.getClassLoader().getResourceAsStream(file), file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualToIgnoringNewLines(PythonCallableProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void namesOneInterfaceAsTheOriginOfEachClass() {
    Origins origins = new Origins();

    TestCompiler.compile(
        List.of(
            TestCompiler.source(
                """
                package shop;

                public interface Shop extends Base {
                  @clutch.annotations.PythonCallable("one")
                  interface One extends Base {}

                  @clutch.annotations.PythonCallable("two")
                  interface Two extends Base {}
                }

                interface Base {
                  int count();
                }
                """)),
        TestCompiler.classPath(),
        List.of(),
        origins);

    assertThat(origins.created)
        .containsExactly("shop.PythonShop_One from [shop.Shop.One]", "shop.PythonShop_Two from [shop.Shop.Two]");
  }

  /** What is compiled already may return such objects, too, and a build tool does not show it to the processor. */
  @Test
  void doesNotJudgeObjectsThatAreCompiledAlready() throws IOException {
    JavaFileObject table =
        TestCompiler.source("package shop;\n\n@clutch.annotations.PythonObject\npublic interface Table {}\n");
    JavaFileObject tables = TestCompiler.source(moduleIn("tables", "Tables", "Table load();"));
    JavaFileObject plots = TestCompiler.source(moduleIn("plots", "Plots", "void draw(Table table);"));
    JavaFileObject others = TestCompiler.source(moduleIn("plots", "Others", "Table other();"));
    compileInto(classes, List.of(table, tables, plots, others), TestCompiler.classPath());
    List<File> classPath = new ArrayList<>(TestCompiler.classPath());
    classPath.add(classes.toFile());

    assertThat(compileInto(classes, List.of(tables, plots), classPath).errors()).isEmpty();
    assertThat(compileInto(classes, List.of(table, tables, plots), TestCompiler.classPath()).errors())
        .singleElement()
        .asString()
        .contains("[Clutch/ForeignObject]");
  }

  private static String moduleIn(String interpreter, String name, String method) {
    return """
        package shop;

        @clutch.annotations.PythonCallable("shop")
        @clutch.annotations.InInterpreter("%s")
        public interface %s {
          %s
        }
        """
        .formatted(interpreter, name, method);
  }

  private static Compilation compileInto(Path classes, List<JavaFileObject> sources, List<File> classPath)
      throws IOException {
    Compilation compilation =
        TestCompiler.compile(sources, classPath, List.of("-Xlint:all,-processing"), new PythonCallableProcessor());
    if (compilation.errors().isEmpty()) {
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          Path target = classes.resolve("shop").resolve(Path.of(file.getName()).getFileName());
          Files.createDirectories(target.getParent());
          try (InputStream in = file.openInputStream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return compilation;
  }

  /** Runs the processor and writes down what it tells the filer. */
  private static final class Origins extends AbstractProcessor {

    private final PythonCallableProcessor processor = new PythonCallableProcessor();
    private final List<String> created = new ArrayList<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer =
          (Filer)
              Proxy.newProxyInstance(
                  Origins.class.getClassLoader(),
                  new Class<?>[] {Filer.class},
                  (_, method, arguments) -> {
                    created.add(arguments[0] + " from " + Arrays.toString((Element[]) arguments[1]));
                    return method.invoke(environment.getFiler(), arguments);
                  });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Origins.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (_, method, arguments) ->
                      method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
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
