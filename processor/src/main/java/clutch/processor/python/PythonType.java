package clutch.processor.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hint means. */
public sealed interface PythonType {

  /** What needs no more words. */
  enum Special implements PythonType {
    /** {@code Any}, no hint, or one that can't be judged: anything may be right. */
    UNKNOWN,
    /** {@code None}. */
    NONE,
    /** {@code Never} and {@code NoReturn}. */
    NEVER
  }

  /**
   * An instance of a class.
   *
   * @param className the class as the sources define it, whatever name it was imported under: {@code "builtins.int"},
   *     {@code "decimal.Decimal"}, {@code "typing.Iterable"}; one that lies in another has both names,
   *     {@code "shop.prices.Outer.Inner"}
   * @param arguments its type arguments; none if none are given
   */
  record Instance(String className, List<PythonType> arguments) implements PythonType {

    /** Copies the list. */
    public Instance {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A tuple.
   *
   * @param elements the types of its elements
   * @param repeated whether it has any number of the one element: {@code tuple[int, ...]}
   */
  record Tuple(List<PythonType> elements, boolean repeated) implements PythonType {

    /** Copies the list. */
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  /**
   * One of several types.
   *
   * @param members two or more, none of which is a union
   */
  record Union(List<PythonType> members) implements PythonType {

    /** Copies the list. */
    public Union {
      members = List.copyOf(members);
    }
  }

  /**
   * One of the values that {@code Literal} names.
   *
   * @param className the class of the value: {@code "builtins.str"}, {@code "builtins.int"}, an enum's class
   * @param value the value: the text itself, the number as it is written, the name of an enum's member
   */
  record Literal(String className, String value) implements PythonType {}

  /**
   * Something that can be called.
   *
   * @param parameters what it takes, or null if that is not said
   * @param result what it returns
   */
  record Callable(@Nullable List<PythonType> parameters, PythonType result) implements PythonType {

    /** Copies the list. */
    public Callable {
      parameters = parameters == null ? null : List.copyOf(parameters);
    }
  }

  /**
   * A class itself: {@code type[int]}.
   *
   * @param instance what its instances are
   */
  record ClassObject(PythonType instance) implements PythonType {}

  /**
   * A type variable.
   *
   * @param name its name
   * @param bound what it is at least, or null
   * @param constraints the types of which it is one; none if it has none
   */
  record Variable(String name, @Nullable PythonType bound, List<PythonType> constraints)
      implements PythonType {

    /** Copies the list. */
    public Variable {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code Self}: the class that a method is called on. */
  record Self() implements PythonType {}
}
