package clutch.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of results that come later than the method returns. */
public enum DeferredType {
  /** {@code java.util.concurrent.CompletableFuture}. */
  COMPLETABLE_FUTURE("CompletableFuture"),
  /** {@code java.util.concurrent.CompletionStage}. */
  COMPLETION_STAGE("CompletionStage"),
  /** {@code java.util.concurrent.Future}. */
  FUTURE("Future"),
  /** {@code java.util.concurrent.Flow.Publisher}: one result after the other. */
  PUBLISHER("Flow.Publisher");

  private final String nestedName;

  DeferredType(String nestedName) {
    this.nestedName = nestedName;
  }

  /**
   * The Java type.
   *
   * @return its name
   */
  public JavaName javaName() {
    return new JavaName("java.util.concurrent", List.of(nestedName.split("\\.")));
  }

  /**
   * The type of that name.
   *
   * @param qualifiedName the Java type's whole name
   * @return the type, if it is one
   */
  public static Optional<DeferredType> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(type -> type.javaName().qualifiedName().equals(qualifiedName))
        .findFirst();
  }
}
