package clutch.processor.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import clutch.processor.PythonCallableProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles many sources in one run of javac, with the processor, its checks and all warnings. */
final class CorpusCompiler {

  private CorpusCompiler() {}

  /** Returns the errors and warnings. */
  static List<Diagnostic<? extends JavaFileObject>> compile(
      Map<String, String> sources, Path folder, String... more) throws IOException {
    Path sourceFolder = Files.createDirectories(folder.resolve("sources"));
    Path classFolder = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = sourceFolder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d", classFolder.toString(),
                "-cp", System.getProperty("java.class.path"),
                "-Xlint:all,-processing,-path",
                "-Xmaxerrs", "100000",
                "-Xmaxwarns", "100000"));
    options.addAll(List.of(more));
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new PythonCallableProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
        .toList();
  }
}
