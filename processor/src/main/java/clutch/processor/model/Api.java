package clutch.processor.model;

import clutch.processor.diagnostic.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type annotated with {@code @PythonCallable} or {@code @PythonObject}.
 *
 * @param position where the annotation is
 * @param name its name
 * @param traits what else is to know about it
 * @param kind what it is, in Java's words: {@code interface}, {@code class}, ...
 * @param typeParameters its type parameters; none on an interface that can be answered
 * @param target what {@code @PythonCallable} says: the module; null without one
 * @param object what there is to know if its values are Python objects; null without {@code @PythonObject}
 * @param interpreter what {@code @InInterpreter} says, or null without one
 * @param hiddenNames simple names that mean a type of the user's inside the generated class, so that nothing
 *     else can have them
 * @param methods the methods that Python is to answer, in the order of their declaration
 */
public record Api(
    Position position,
    JavaName name,
    Set<Trait> traits,
    String kind,
    List<String> typeParameters,
    @Nullable Given target,
    @Nullable ObjectTraits object,
    @Nullable DeclaredInterpreter interpreter,
    List<String> hiddenNames,
    List<ApiMethod> methods) {

  /** Copies the collections. */
  public Api {
    traits = Set.copyOf(traits);
    typeParameters = List.copyOf(typeParameters);
    hiddenNames = List.copyOf(hiddenNames);
    methods = List.copyOf(methods);
  }

  /**
   * The annotation that makes it one of Clutch's.
   *
   * @return its simple name
   */
  public String annotation() {
    return object == null ? "PythonCallable" : "PythonObject";
  }

  /**
   * Whether a method ends the use of a Python object: {@code close()} of an {@code AutoCloseable}.
   *
   * @param method one of its methods
   * @return true if nothing can be done with the object afterwards
   */
  public boolean isClosedBy(ApiMethod method) {
    return object != null
        && object.isCloseable()
        && method.name().equals("close")
        && method.parameters().isEmpty()
        && method.result() == ValueType.Nothing.VOID
        && method.access() == Access.CALL;
  }

  /**
   * Where one of its methods is declared to run.
   *
   * @param method one of its methods
   * @return what {@code @InInterpreter} on the method says, or else the one on the interface; null without both
   */
  public @Nullable DeclaredInterpreter interpreterOf(ApiMethod method) {
    return method.interpreter() == null ? interpreter : method.interpreter();
  }

  /**
   * Every {@code @InInterpreter} on it and on its methods.
   *
   * @return the interface's own, then its methods'
   */
  public Stream<DeclaredInterpreter> interpreters() {
    return Stream.concat(
        Stream.ofNullable(interpreter),
        methods.stream().flatMap(method -> Stream.ofNullable(method.interpreter())));
  }

  /** What is to know about a type, beside its members. */
  public enum Trait {
    /** It, or a type around it, is private. */
    PRIVATE,
    /** It, and every type around it, is public. */
    PUBLIC,
    /** It permits only the subtypes that it names. */
    SEALED,
    /** It, a type around it or something in its signatures is deprecated. */
    DEPRECATED,
    /** Its code is in a named module. */
    IN_NAMED_MODULE,
    /** Its code can see {@code clutch.runtime}. */
    SEES_RUNTIME,
    /** Its code can see {@code javax.annotation.processing.Generated}. */
    SEES_GENERATED,
    /** It says {@code check = OFF}. */
    UNCHECKED
  }

  /**
   * Whether it has a trait.
   *
   * @param trait the trait
   * @return true if it has
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
