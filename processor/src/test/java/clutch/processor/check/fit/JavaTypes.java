package clutch.processor.check.fit;

import static com.google.testing.compile.CompilationSubject.assertThat;

import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.ValueType;
import clutch.processor.read.ApiReader;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Java types, read from source as the processor reads them.
 *
 * @param types each by its text
 */
record JavaTypes(Map<String, ValueType> types) {

  /** The type of that text, which has been read. */
  ValueType of(String text) {
    return Objects.requireNonNull(types.get(text), text);
  }

  /**
   * Reads types.
   *
   * @param declarations a Java file that declares what they name
   * @param texts types as Java writes them
   */
  static JavaTypes read(String declarations, Collection<String> texts) {
    List<String> all = List.copyOf(Set.copyOf(texts));
    StringBuilder source = new StringBuilder(declarations);
    source.append("\n@PythonCallable(\"types\")\ninterface AllTypes {\n");
    for (int i = 0; i < all.size(); i++) {
      source.append("  %s type%s();%n".formatted(all.get(i), i));
    }
    source.append("}\n");
    Reader reader = new Reader();
    Compilation compilation =
        Compiler.javac()
            .withClasspath(classPath())
            .withProcessors(reader)
            .compile(JavaFileObjects.forSourceString("shop.AllTypes", source.toString()));
    assertThat(compilation).succeeded();
    Map<String, ValueType> types = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      types.put(all.get(i), Objects.requireNonNull(reader.types.get("type" + i)));
    }
    return new JavaTypes(types);
  }

  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new).toList();
  }

  @SupportedAnnotationTypes("clutch.annotations.PythonCallable")
  private static final class Reader extends AbstractProcessor {

    private Map<String, ValueType> types = Map.of();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement("shop.AllTypes");
      if (types.isEmpty()) {
        Api api = new ApiReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils()).read(type);
        types = api.methods().stream().collect(Collectors.toMap(ApiMethod::name, ApiMethod::result));
      }
      return false;
    }
  }
}
