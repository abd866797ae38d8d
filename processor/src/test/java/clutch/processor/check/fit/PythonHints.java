package clutch.processor.check.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.PythonFiles;
import clutch.processor.python.resolve.PythonVersion;
import clutch.processor.python.resolve.ResolvedDeclarations;
import clutch.processor.python.resolve.SearchPath;
import clutch.processor.python.resolve.StandardLibrary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Hints, read from Python as the processor reads them.
 *
 * @param declarations where their classes are
 * @param types what each hint means
 */
record PythonHints(PythonDeclarations declarations, Map<String, PythonType> types) {

  /**
   * Reads hints.
   *
   * @param shop the stub of a module {@code shop}, in which they stand
   * @param texts hints as Python writes them
   */
  static PythonHints read(String shop, Collection<String> texts) {
    List<String> all = List.copyOf(Set.copyOf(texts));
    StringBuilder hints = new StringBuilder(shop);
    for (int i = 0; i < all.size(); i++) {
      hints.append("hint%s: %s\n".formatted(i, all.get(i)));
    }
    PythonDeclarations declarations =
        new ResolvedDeclarations(
            new SearchPath(List.of(files(Map.of("shop.pyi", hints.toString()))), true),
            new StandardLibrary(),
            PythonVersion.of("3.14"),
            "linux");
    PythonModule module = declarations.module("shop").orElseThrow();
    Map<String, PythonType> types = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      types.put(all.get(i), type(module, "hint" + i));
    }
    return new PythonHints(declarations, types);
  }

  /** What the hint of that text means, which has been read. */
  PythonType of(String text) {
    return Objects.requireNonNull(types.get(text), text);
  }

  private static PythonType type(PythonModule module, String name) {
    PythonMember member = module.members().get(name);
    if (member instanceof PythonMember.Variable(PythonType type, _)) {
      return type;
    }
    throw new IllegalStateException(name + " is " + member);
  }

  private static PythonFiles files(Map<String, String> texts) {
    return path ->
        Optional.ofNullable(texts.get(path)).map(text -> new PythonFiles.PythonFile(path, text.getBytes(UTF_8)));
  }
}
