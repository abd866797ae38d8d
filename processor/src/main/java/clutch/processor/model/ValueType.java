package clutch.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The type of a parameter or a result. */
public sealed interface ValueType {

  /**
   * The type as a person writes it: {@code List<String>}.
   *
   * @return Java source, with simple names
   */
  String text();

  /**
   * The types that have no counterpart in Python: this one, or those inside it.
   *
   * @return none if all of it is supported
   */
  default Stream<Unsupported> unsupported() {
    return Stream.empty();
  }

  /**
   * The types of the user's in it, with all that they consist of.
   *
   * @return this one, if it is one, and those inside it
   */
  default Stream<UserType> userTypes() {
    return switch (this) {
      case UserType user ->
          Stream.concat(
              Stream.of(user),
              Stream.concat(user.arguments().stream(), user.parts().stream()).flatMap(ValueType::userTypes));
      case OrNull(ValueType inner, _, _) -> inner.userTypes();
      case Deferred(_, ValueType value) -> value.userTypes();
      case Composed(_, var arguments) -> arguments.stream().flatMap(ValueType::userTypes);
      case Functional function ->
          Stream.concat(function.parameters().stream(), Stream.of(function.result())).flatMap(ValueType::userTypes);
      case Nothing _, Primitive _, Whole _, Behind _, Unsupported _ -> Stream.empty();
    };
  }

  /**
   * The functional interfaces in it, wherever they are.
   *
   * @return this one, if it is one, and those inside it
   */
  default Stream<Functional> functions() {
    return switch (this) {
      case UserType user -> Stream.concat(user.arguments().stream(), user.parts().stream()).flatMap(ValueType::functions);
      case OrNull(ValueType inner, _, _) -> inner.functions();
      case Deferred(_, ValueType value) -> value.functions();
      case Composed(_, var arguments) -> arguments.stream().flatMap(ValueType::functions);
      case Functional function ->
          Stream.concat(
              Stream.of(function),
              Stream.concat(function.parameters().stream(), Stream.of(function.result()))
                  .flatMap(ValueType::functions));
      case Nothing _, Primitive _, Whole _, Behind _, Unsupported _ -> Stream.empty();
    };
  }

  /**
   * The type, for a parameter annotated with {@code @Attached}.
   *
   * @return a functional interface whose Java code runs attached; any other type as it is
   */
  default ValueType whileAttached() {
    return this;
  }

  /** No result at all. */
  enum Nothing implements ValueType {
    /** {@code void}. */
    VOID;

    @Override
    public String text() {
      return "void";
    }
  }

  /** A primitive. */
  enum Primitive implements ValueType {
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code char}. */
    CHAR,
    /** {@code byte}. */
    BYTE,
    /** {@code short}. */
    SHORT,
    /** {@code int}. */
    INT,
    /** {@code long}. */
    LONG,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The class whose objects hold such a value.
     *
     * @return the simple name of the box
     */
    public String box() {
      return switch (this) {
        case CHAR -> "Character";
        case INT -> "Integer";
        default -> name().charAt(0) + text().substring(1);
      };
    }
  }

  /**
   * A type made of others: {@code Map<String, List<Integer>>}.
   *
   * @param container the type around
   * @param arguments the types inside
   */
  record Composed(Container container, List<ValueType> arguments) implements ValueType {

    /** Copies the list. */
    public Composed {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String text() {
      return arguments.stream()
          .map(ValueType::text)
          .collect(Collectors.joining(", ", container.javaName().nestedName() + "<", ">"));
    }

    @Override
    public Stream<Unsupported> unsupported() {
      return arguments.stream().flatMap(ValueType::unsupported);
    }
  }

  /**
   * An interface with one abstract method: {@code Comparator<? super String>}.
   *
   * @param name the interface
   * @param arguments its type arguments
   * @param method the name of its abstract method
   * @param parameters what the method takes, wildcards taken at their bound
   * @param result what the method returns
   * @param raised the exceptions in its {@code throws} clause that stand for Python's
   * @param attached whether the thread stays attached while Java code runs
   */
  record Functional(
      JavaName name,
      List<TypeArgument> arguments,
      String method,
      List<ValueType> parameters,
      ValueType result,
      List<Thrown> raised,
      boolean attached)
      implements ValueType {

    /** Copies the lists. */
    public Functional {
      raised = List.copyOf(raised);
      arguments = List.copyOf(arguments);
      parameters = List.copyOf(parameters);
    }

    @Override
    public String text() {
      return arguments.isEmpty()
          ? name.simpleName()
          : arguments.stream()
              .map(TypeArgument::text)
              .collect(Collectors.joining(", ", name.simpleName() + "<", ">"));
    }

    @Override
    public Stream<Unsupported> unsupported() {
      return Stream.concat(
              arguments.stream().map(TypeArgument::type), Stream.concat(parameters.stream(), Stream.of(result)))
          .flatMap(ValueType::unsupported)
          .distinct();
    }

    @Override
    public Functional whileAttached() {
      return new Functional(name, arguments, method, parameters, result, raised, true);
    }
  }

  /**
   * A Python object behind an interface annotated with {@code @PythonObject}.
   *
   * @param name the interface
   */
  record Behind(JavaName name) implements ValueType {

    @Override
    public String text() {
      return name.simpleName();
    }
  }

  /** A type of the user's, which is converted by what it consists of. */
  sealed interface UserType extends ValueType permits RecordType, EnumType, UnionType, RepeatedType {

    /**
     * The type's name.
     *
     * @return its name, without type arguments
     */
    JavaName name();

    /**
     * Whether it, and every type around it, is public.
     *
     * @return true if code in any package can name it
     */
    boolean isPublic();

    /**
     * Its type arguments.
     *
     * @return none if it is not generic
     */
    List<ValueType> arguments();

    /**
     * The types that it consists of.
     *
     * @return none, if it is the name of one that is described elsewhere
     */
    List<ValueType> parts();

    @Override
    default String text() {
      return arguments().isEmpty()
          ? name().simpleName()
          : arguments().stream()
              .map(ValueType::text)
              .collect(Collectors.joining(", ", name().simpleName() + "<", ">"));
    }

    @Override
    default Stream<Unsupported> unsupported() {
      return Stream.concat(arguments().stream(), parts().stream()).flatMap(ValueType::unsupported).distinct();
    }
  }

  /**
   * A result that comes later than the method returns: {@code CompletableFuture<String>}.
   *
   * @param type the type around
   * @param value the type of what comes
   */
  record Deferred(DeferredType type, ValueType value) implements ValueType {

    @Override
    public String text() {
      boolean nothing = value == Nothing.VOID || value instanceof OrNull(Nothing _, _, _);
      return "%s<%s>".formatted(type.javaName().nestedName(), nothing ? "Void" : value.text());
    }

    @Override
    public Stream<Unsupported> unsupported() {
      return value.unsupported();
    }
  }

  /**
   * A type whose values may be null.
   *
   * @param type the type without its annotation
   * @param annotation the annotation that says so
   * @param typeUse whether the annotation belongs to the type, and not to the declaration
   */
  record OrNull(ValueType type, JavaName annotation, boolean typeUse) implements ValueType {

    @Override
    public String text() {
      return type.text();
    }

    @Override
    public Stream<Unsupported> unsupported() {
      return type.unsupported();
    }

    @Override
    public OrNull whileAttached() {
      return new OrNull(type.whileAttached(), annotation, typeUse);
    }
  }

  /**
   * A type without a counterpart in Python.
   *
   * @param text as the source has it
   * @param nearest what to use instead
   */
  record Unsupported(String text, String nearest) implements ValueType {

    @Override
    public Stream<Unsupported> unsupported() {
      return Stream.of(this);
    }
  }

  /**
   * A class or array that is converted as it is.
   *
   * @param type which one
   */
  record Whole(WholeType type) implements ValueType {

    @Override
    public String text() {
      return type.text();
    }
  }
}
