package clutch.processor.draft;

import java.util.List;
import java.util.Map;

/**
 * A Java type.
 *
 * @param name its whole name, or that of a primitive or an array
 * @param arguments its type arguments
 */
record JavaType(String name, List<JavaType> arguments) {

  static final JavaType VOID = of("void");
  static final JavaType BOOLEAN = of("boolean");
  static final JavaType LONG = of("long");
  static final JavaType DOUBLE = of("double");
  static final JavaType BYTES = of("byte[]");
  static final JavaType STRING = of("java.lang.String");
  static final JavaType OBJECT = of("java.lang.Object");
  static final JavaType THROWABLE = of("java.lang.Throwable");
  static final JavaType PY_OBJECT = of("clutch.runtime.PyObject");

  private static final Map<String, String> BOXES =
      Map.of(
          "void", "java.lang.Void",
          "boolean", "java.lang.Boolean",
          "long", "java.lang.Long",
          "double", "java.lang.Double");

  private static final String OPTIONAL = "java.util.Optional";

  JavaType {
    arguments = List.copyOf(arguments);
  }

  static JavaType of(String name, JavaType... arguments) {
    return new JavaType(name, List.of(arguments));
  }

  /** A type around others, which are boxed. */
  static JavaType around(String name, JavaType... arguments) {
    return new JavaType(name, List.of(arguments).stream().map(JavaType::boxed).toList());
  }

  static JavaType list(JavaType element) {
    return around("java.util.List", element);
  }

  static JavaType entry(JavaType first, JavaType second) {
    return around("java.util.Map.Entry", first, second);
  }

  JavaType boxed() {
    String box = BOXES.get(name);
    return box == null ? this : of(box);
  }

  /** The type whose values may be empty. */
  JavaType optional() {
    return switch (name) {
      case "long", "java.lang.Long" -> of("java.util.OptionalLong");
      case "double", "java.lang.Double" -> of("java.util.OptionalDouble");
      default -> isOptional() ? this : around(OPTIONAL, this);
    };
  }

  boolean isOptional() {
    return name.startsWith(OPTIONAL);
  }

  /** Whether it says nothing of what its values are. */
  boolean isVague() {
    return equals(OBJECT) || equals(PY_OBJECT);
  }
}
