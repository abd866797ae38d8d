package clutch.processor.draft;

import java.util.Set;

/**
 * An annotation of Clutch's, or {@code @Override}.
 *
 * @param name its simple name
 * @param value its value, or empty text for none
 */
record Mark(String name, String value) {

  static final Mark OVERRIDE = new Mark("Override", "");
  static final Mark DEFAULT_IF_EMPTY = new Mark("DefaultIfEmpty", "");

  private static final Set<String> OF_JAVA = Set.of("Override", "FunctionalInterface");

  static Mark callable(String name) {
    return new Mark("PythonCallable", name);
  }

  JavaType type() {
    return JavaType.of((OF_JAVA.contains(name) ? "java.lang." : "clutch.annotations.") + name);
  }
}
