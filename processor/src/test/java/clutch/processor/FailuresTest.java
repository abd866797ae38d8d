package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What no source can bring about, and what only other processors can mend. */
class FailuresTest {

  private static final JavaFileObject API =
      TestCompiler.source(
          """
          package shop;

          @clutch.annotations.PythonCallable("shop")
          public interface Shop {
            int count();
          }
          """);

  private static final List<String> OPTIONS = List.of("-Xlint:all,-processing");

  @Test
  void reportsAFaultOfItsOwnAsOneDiagnostic() {
    Compilation compilation =
        TestCompiler.compile(List.of(API), TestCompiler.classPath(), OPTIONS, new WithBrokenFiler());

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().getFirst().getLineNumber()).isEqualTo(4);
    assertThat(DiagnosticsTest.message(compilation.errors().getFirst()))
        .startsWith("[Clutch/Internal] Clutch failed on Shop: java.lang.IllegalStateException: out of paper (at ")
        .contains("WithBrokenFiler", "Please report it")
        .doesNotContain("\n");
  }

  @Test
  void saysThatTheRuntimeIsMissing() {
    Compilation compilation =
        TestCompiler.compile(
            List.of(API), TestCompiler.classPathWithoutRuntime(), OPTIONS, new PythonCallableProcessor());

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().getFirst().getLineNumber()).isEqualTo(3);
    assertThat(DiagnosticsTest.message(compilation.errors().getFirst()))
        .isEqualTo(
            "[Clutch/MissingRuntime] Clutch cannot see clutch.runtime.Python, which the class for Shop needs. "
                + "Add clutch-runtime to the dependencies.");
  }

  @Test
  void waitsForTypesThatOtherProcessorsWrite() {
    JavaFileObject source =
        TestCompiler.source(
            """
            package shop;

            @clutch.annotations.PythonCallable("shop")
            public interface Late extends WrittenLate {
              int count();
            }
            """);

    Compilation compilation =
        TestCompiler.compile(
            List.of(source),
            TestCompiler.classPath(),
            OPTIONS,
            new PythonCallableProcessor(),
            new WritesLate(1, "shop.WrittenLate", "package shop; interface WrittenLate { String name(); }"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generatedSourceFiles())
        .anyMatch(file -> file.getName().endsWith("PythonLate.java"));
  }

  @Test
  void waitsForTypesInsideFunctionalInterfaces() {
    JavaFileObject api =
        TestCompiler.source(
            """
            package shop;

            @clutch.annotations.PythonCallable("shop")
            public interface Late {
              void each(java.util.List<Seen> seen);
            }
            """);
    JavaFileObject seen =
        TestCompiler.source(
            """
            package shop;

            interface Seen {
              java.util.List<WrittenLate> see(int step);
            }
            """);

    Compilation compilation =
        TestCompiler.compile(
            List.of(api, seen),
            TestCompiler.classPath(),
            OPTIONS,
            new PythonCallableProcessor(),
            new WritesLate(1, "shop.WrittenLate", "package shop; interface WrittenLate { String name(); }"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generatedSourceFiles())
        .anyMatch(file -> file.getName().endsWith("PythonLate.java"));
  }

  @Test
  void leavesConstantsThatAreNeverFoundToJavac() {
    JavaFileObject source =
        TestCompiler.source(
            """
            package shop;

            import clutch.annotations.InInterpreter;

            @clutch.annotations.PythonCallable("shop")
            @InInterpreter(value = "shop", gil = InInterpreter.Gil.UNKNOWN)
            public interface Lost {
              @InInterpreter(value = "shop", pool = Unknown.SIZE)
              int count();

              @InInterpreter(pool = 2)
              int size();
            }
            """);

    Compilation compilation = TestCompiler.compile(List.of(source));

    assertThat(compilation.errors())
        .isNotEmpty()
        .noneMatch(error -> DiagnosticsTest.message(error).startsWith("[Clutch/"));
  }

  @Test
  void leavesWhatIsNeverFoundToJavac() {
    JavaFileObject source =
        TestCompiler.source(
            """
            package shop;

            @clutch.annotations.PythonCallable("shop")
            public interface Lost extends Missing {
              Unknown find(String name);
            }
            """);

    Compilation compilation = TestCompiler.compile(List.of(source));

    assertThat(compilation.errors())
        .hasSize(2)
        .allMatch(error -> DiagnosticsTest.message(error).startsWith("cannot find symbol"));
  }

  /** Runs the processor with a filer that fails in a way that no filer should. */
  private static final class WithBrokenFiler extends AbstractProcessor {

    private final PythonCallableProcessor processor = new PythonCallableProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer broken = proxy(Filer.class, (_, _) -> fail());
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, arguments) ->
                  method.getName().equals("getFiler") ? broken : method.invoke(environment, arguments)));
    }

    private static Object fail() {
      throw new IllegalStateException("out of paper");
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
      return type.cast(
          Proxy.newProxyInstance(
              FailuresTest.class.getClassLoader(),
              new Class<?>[] {type},
              (_, method, arguments) -> answer.to(method, arguments)));
    }

    private interface Answer {
      Object to(Method method, Object[] arguments)
          throws IllegalAccessException, InvocationTargetException;
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
