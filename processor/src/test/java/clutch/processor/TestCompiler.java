package clutch.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources as a user's build does: with the processor, the runtime, and every warning on. */
final class TestCompiler {

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("^(?:[\\w@]+(?:\\(.*\\))? )*(?:@?interface|class|enum|record) (\\w+)", Pattern.MULTILINE);

  private TestCompiler() {}

  static Compilation compile(List<JavaFileObject> sources) {
    return compile(sources, classPath(), List.of("-Xlint:all,-processing"), new PythonCallableProcessor());
  }

  static Compilation compile(
      List<JavaFileObject> sources, List<File> classPath, List<String> options, Processor... processors) {
    return Compiler.javac()
        .withOptions(options.toArray())
        .withClasspath(classPath)
        .withProcessors(processors)
        .compile(sources);
  }

  static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new).toList();
  }

  /** A user's class path that lacks the runtime. */
  static List<File> classPathWithoutRuntime() {
    try {
      File runtime =
          new File(Class.forName("clutch.runtime.Python").getProtectionDomain().getCodeSource().getLocation().toURI());
      return classPath().stream().filter(entry -> !entry.getAbsoluteFile().equals(runtime)).toList();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new AssertionError("clutch-runtime is a dependency of these tests", e);
    }
  }

  /** The Java files directly in a folder. */
  static List<JavaFileObject> sourcesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> source(read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source file of its own name, which is read off its text. */
  static JavaFileObject source(String text) {
    Matcher packageMatcher = PACKAGE.matcher(text);
    String prefix = packageMatcher.find() ? packageMatcher.group(1) + "." : "";
    Matcher type = TYPE.matcher(text);
    return JavaFileObjects.forSourceString(prefix + (type.find() ? type.group(1) : "module-info"), text);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
