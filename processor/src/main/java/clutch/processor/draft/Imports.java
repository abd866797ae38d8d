package clutch.processor.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How one file names types, and what it imports. */
final class Imports {

  private final String packageName;
  private final Set<String> drafted;
  private final Map<String, String> imported = new TreeMap<>();

  /**
   * Makes the imports of a file.
   *
   * @param drafted the simple names of the types in its package, which hide all others
   */
  Imports(String packageName, Set<String> drafted) {
    this.packageName = packageName;
    this.drafted = drafted;
  }

  /** A type as the file writes it. */
  String text(JavaType type) {
    String name = name(type.name());
    return type.arguments().isEmpty()
        ? name
        : type.arguments().stream().map(this::text).collect(Collectors.joining(", ", name + "<", ">"));
  }

  private String name(String name) {
    int dot = packageEnd(name);
    if (dot < 0) {
      return name;
    }
    String nested = name.substring(dot + 1);
    if (name.substring(0, dot).equals(packageName)) {
      return nested;
    }
    int end = nested.indexOf('.');
    String simple = end < 0 ? nested : nested.substring(0, end);
    String whole = name.substring(0, dot + 1) + simple;
    if (drafted.contains(simple) || !imported.getOrDefault(simple, whole).equals(whole)) {
      return name;
    }
    imported.put(simple, whole);
    return nested;
  }

  /** The dot between the package and the class, which starts with an upper-case letter. */
  private static int packageEnd(String name) {
    int dot = name.indexOf('.');
    while (dot >= 0 && !Character.isUpperCase(name.charAt(dot + 1))) {
      dot = name.indexOf('.', dot + 1);
    }
    return dot;
  }

  /** The lines of the imports; those of {@code java.lang} need none. */
  List<String> lines() {
    return imported.values().stream()
        .filter(name -> !name.matches("java\\.lang\\.\\w+"))
        .sorted()
        .map("import %s;"::formatted)
        .toList();
  }
}
