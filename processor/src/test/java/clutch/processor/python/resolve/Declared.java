package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.PythonFiles.PythonFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small Python files, and what they declare as text. */
final class Declared {
  private static final StandardLibrary LIBRARY = new StandardLibrary();

  private final ResolvedDeclarations declarations;

  private Declared(ResolvedDeclarations declarations) {
    this.declarations = declarations;
  }

  /** The module {@code shop}, a stub. */
  static Declared stub(String text) {
    return files(Map.of("shop.pyi", text));
  }

  /** The module {@code shop}, a source file. */
  static Declared source(String text) {
    return files(Map.of("shop.py", text));
  }

  static Declared files(Map<String, String> texts) {
    return places(files(texts, ""));
  }

  static Declared places(PythonFiles... places) {
    return new Declared(
        new ResolvedDeclarations(
            new SearchPath(List.of(places), false), LIBRARY, PythonVersion.of("3.14"), "linux"));
  }

  static Declared version(String version, String text) {
    return new Declared(
        new ResolvedDeclarations(
            new SearchPath(List.of(files(Map.of("shop.py", text), "")), false),
            LIBRARY,
            PythonVersion.of(version),
            "linux"));
  }

  /** A place with files. */
  static PythonFiles files(Map<String, String> texts, String name) {
    return new PythonFiles() {
      @Override
      public Optional<PythonFile> find(String path) {
        String text = texts.get(path);
        return text == null
            ? Optional.empty()
            : Optional.of(new PythonFile(name + path, text.getBytes(StandardCharsets.UTF_8)));
      }

      @Override
      public List<String> children(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        Stream<String> inside = texts.keySet().stream().filter(path -> path.startsWith(start));
        return inside
            .map(path -> path.substring(start.length()).replaceAll("/.*", ""))
            .distinct()
            .sorted()
            .toList();
      }
    };
  }

  ResolvedDeclarations declarations() {
    return declarations;
  }

  /** A member of a module: {@code "shop:limit"}, or of an instance: {@code "shop:Price.amount"}. */
  String member(String path) {
    String module = path.substring(0, path.indexOf(':'));
    String name = path.substring(path.indexOf(':') + 1);
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return declarations
          .module(module)
          .map(found -> found.members().get(name))
          .map(Shown::of)
          .orElse("none");
    }
    return declarations
        .member(instance(module + "." + name.substring(0, dot)), name.substring(dot + 1))
        .map(Shown::of)
        .orElse("none");
  }

  /** A member of the module {@code shop}. */
  String shop(String name) {
    return member("shop:" + name);
  }

  /** What a hint means that is written in {@code shop} behind what stands there already. */
  static String hint(String before, String hint) {
    return stub(before + "\nasked: " + hint + "\n").shop("asked").replaceFirst("\\w+ ", "");
  }

  String constructors(String className) {
    return Shown.of(declarations.constructors(instance(className)));
  }

  static PythonType.Instance instance(String className, PythonType... arguments) {
    return new PythonType.Instance(className, List.of(arguments));
  }

  static PythonType.Instance integer() {
    return instance("builtins.int");
  }
}
