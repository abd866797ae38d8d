package clutch.processor.model;

import clutch.processor.diagnostic.Position;
import clutch.processor.model.ValueType.Functional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of an interface, or one that it inherits, with the interface's types filled in.
 *
 * @param position where it is
 * @param name its Java name
 * @param callable what {@code @PythonCallable} on it says, or null without one
 * @param attribute what {@code @PythonAttribute} on it says, or null without one
 * @param interpreter what {@code @InInterpreter} on it says, or null without one
 * @param typeParameters its type parameters; none on a method that can be answered
 * @param result its result
 * @param parameters its parameters
 * @param thrown the exceptions that it declares
 * @param checked false if it says {@code check = OFF}
 */
public record ApiMethod(
    Position position,
    String name,
    @Nullable Given callable,
    @Nullable Given attribute,
    @Nullable DeclaredInterpreter interpreter,
    List<String> typeParameters,
    ValueType result,
    List<Parameter> parameters,
    List<Thrown> thrown,
    boolean checked) {

  /** Copies the lists. */
  public ApiMethod {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /**
   * What it does in Python.
   *
   * @return calls, reads or writes
   */
  public Access access() {
    if (attribute == null) {
      return Access.CALL;
    }
    return parameters.isEmpty() ? Access.READ : Access.WRITE;
  }

  /**
   * The attribute's name in Python.
   *
   * @return the name that an annotation gives, or the Java name in snake case
   */
  public String pythonName() {
    if (attribute != null) {
      return attribute.isDefault() ? PythonNames.attributeName(name) : attribute.text();
    }
    return callable == null ? PythonNames.snakeCase(name) : callable.text();
  }

  /**
   * The functional interfaces in its parameters and its result, wherever they are.
   *
   * @return each, as often as it is there
   */
  public Stream<Functional> functions() {
    return Stream.concat(Stream.of(result), parameters.stream().map(Parameter::type)).flatMap(ValueType::functions);
  }

  /**
   * The place where the Python name is given, or would be.
   *
   * @return the annotation's value, or the method
   */
  public Position namePosition() {
    if (attribute != null && !attribute.isDefault()) {
      return attribute.position();
    }
    return callable == null ? position : callable.position();
  }

  /**
   * The method as messages name it.
   *
   * @return its name and the types of its parameters: {@code mean(double[])}
   */
  public String text() {
    return parameters.stream().map(Parameter::typeText).collect(Collectors.joining(", ", name + "(", ")"));
  }
}
