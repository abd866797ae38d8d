package clutch.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The supported types that hold values of other types. */
public enum Container {
  /** {@code java.util.List}. */
  LIST("java.util.List", "list", 1),
  /** {@code java.util.Collection}. */
  COLLECTION("java.util.Collection", "collection", 1),
  /** {@code java.lang.Iterable}. */
  ITERABLE("java.lang.Iterable", "iterable", 1),
  /** {@code java.util.SequencedCollection}. */
  SEQUENCED_COLLECTION("java.util.SequencedCollection", "sequencedCollection", 1),
  /** {@code java.util.Set}. */
  SET("java.util.Set", "set", 1),
  /** {@code java.util.SequencedSet}. */
  SEQUENCED_SET("java.util.SequencedSet", "sequencedSet", 1),
  /** {@code java.util.Map}. */
  MAP("java.util.Map", "map", 2),
  /** {@code java.util.SequencedMap}. */
  SEQUENCED_MAP("java.util.SequencedMap", "sequencedMap", 2),
  /** {@code java.util.Map.Entry}. */
  ENTRY("java.util.Map.Entry", "entry", 2),
  /** {@code java.util.Optional}. */
  OPTIONAL("java.util.Optional", "optional", 1),
  /** {@code java.util.Iterator}. */
  ITERATOR("java.util.Iterator", "iterator", 1),
  /** {@code clutch.runtime.PyIterator}. */
  PY_ITERATOR("clutch.runtime.PyIterator", "pyIterator", 1),
  /** {@code java.util.stream.Stream}. */
  STREAM("java.util.stream.Stream", "stream", 1);

  private final String qualifiedName;
  private final String factory;
  private final int arity;

  Container(String qualifiedName, String factory, int arity) {
    this.qualifiedName = qualifiedName;
    this.factory = factory;
    this.arity = arity;
  }

  /**
   * The Java type.
   *
   * @return its name
   */
  public JavaName javaName() {
    List<String> parts = List.of(qualifiedName.split("\\."));
    List<String> packages =
        parts.stream().takeWhile(part -> Character.isLowerCase(part.charAt(0))).toList();
    return new JavaName(String.join(".", packages), parts.subList(packages.size(), parts.size()));
  }

  /**
   * The method of the runtime's {@code PythonTypes} that makes such a type.
   *
   * @return its name
   */
  public String factory() {
    return factory;
  }

  /**
   * How many types it holds.
   *
   * @return 1, or 2 for a map and its entries
   */
  public int arity() {
    return arity;
  }

  /**
   * Whether what comes from Python goes on living there, and gives its elements one by one.
   *
   * @return false if all of it is converted at once
   */
  public boolean isLazy() {
    return this == ITERATOR || this == PY_ITERATOR || this == STREAM;
  }

  /**
   * The container of that name.
   *
   * @param qualifiedName the Java type's whole name
   * @return the container, if it is one
   */
  public static Optional<Container> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(container -> container.qualifiedName.equals(qualifiedName))
        .findFirst();
  }
}
