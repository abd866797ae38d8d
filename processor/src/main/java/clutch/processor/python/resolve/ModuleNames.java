package clutch.processor.python.resolve;

import org.jspecify.annotations.Nullable;

/** Dotted names of modules. */
final class ModuleNames {

  private ModuleNames() {}

  /** {@code "a"} of {@code "a.b.c"}. */
  static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** {@code "a.b"} of {@code "a.b.c"}; empty text if it has no parent. */
  static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** {@code "c"} of {@code "a.b.c"}. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code "a.b"}, or {@code "b"} if the first is empty. */
  static String join(String first, String second) {
    if (first.isEmpty()) {
      return second;
    }
    return second.isEmpty() ? first : first + "." + second;
  }

  /**
   * The module that a relative import names.
   *
   * @param importing the name of the module that imports
   * @param isPackage whether that is a package
   * @param level the number of dots
   * @param name what stands behind the dots
   * @return the whole name; null if the dots lead out of the top-level package
   */
  static @Nullable String absolute(String importing, boolean isPackage, int level, String name) {
    if (level == 0) {
      return name;
    }
    String base = isPackage ? importing : parent(importing);
    for (int up = 1; up < level; up++) {
      if (base.isEmpty()) {
        return null;
      }
      base = parent(base);
    }
    String whole = join(base, name);
    return whole.isEmpty() || base.isEmpty() ? null : whole;
  }
}
