package clutch.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java blocks of one page, compiled together as a user would, with Clutch's processor. */
final class JavaPage {

  private final Path folder;

  JavaPage(Path folder) {
    this.folder = folder;
  }

  /** Compiles the blocks; returns what javac says, an error or a warning each. */
  List<String> compile(List<Block> blocks) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Block block : blocks) {
      sources.add(Files.writeString(folder.resolve(block.fileName()), block.source()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String path = System.getProperty("java.class.path");
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      // A block may hold several types, for brevity, where a user would write as many files.
      String lint = "-Xlint:all,-processing,-auxiliaryclass";
      List<String> options =
          List.of("-d", folder.toString(), "-cp", path, "-processorpath", path, lint);
      compiler
          .getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(Diagnostic::toString)
        .toList();
  }

  /** Runs a compiled block; returns what it printed. */
  String run(Block block) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method example = loader.loadClass(block.className()).getDeclaredMethod("example");
      example.setAccessible(true);
      System.setOut(new PrintStream(printed, true, UTF_8));
      example.invoke(null);
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8);
  }
}
