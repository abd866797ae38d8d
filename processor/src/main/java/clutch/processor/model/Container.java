package clutch.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The supported types that hold values of other types. */
public enum Container {
  /** {@code java.util.List}. */
  LIST("List", 1),
  /** {@code java.util.Collection}. */
  COLLECTION("Collection", 1),
  /** {@code java.util.Set}. */
  SET("Set", 1),
  /** {@code java.util.Map}. */
  MAP("Map", 2),
  /** {@code java.util.Optional}. */
  OPTIONAL("Optional", 1);

  private final String simpleName;
  private final int arity;

  Container(String simpleName, int arity) {
    this.simpleName = simpleName;
    this.arity = arity;
  }

  /**
   * The Java type.
   *
   * @return its name
   */
  public JavaName javaName() {
    return new JavaName("java.util", List.of(simpleName));
  }

  /**
   * How many types it holds.
   *
   * @return 1, or 2 for a map
   */
  public int arity() {
    return arity;
  }

  /**
   * The container of that name.
   *
   * @param qualifiedName the Java type's whole name
   * @return the container, if it is one
   */
  public static Optional<Container> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(container -> container.javaName().qualifiedName().equals(qualifiedName))
        .findFirst();
  }
}
