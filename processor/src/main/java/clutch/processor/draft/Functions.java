package clutch.processor.draft;

import clutch.processor.python.PythonType;
import java.util.ArrayList;
import java.util.List;

/** Types for what can be called: an interface of the JDK where one fits. */
final class Functions {

  private static final String JDK = "java.util.function.";
  private static final List<String> NAMES = List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private final DraftedTypes drafted;
  private final Types types;

  Functions(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  JavaType of(PythonType.Callable callable, Place place) {
    if (callable.parameters() == null || callable.parameters().size() > NAMES.size()) {
      if (place.toPython()) {
        place.remark("Object: a function of the JDK's or a functional interface of your own fits.");
        return JavaType.OBJECT;
      }
      place.remark("PyObject stands for a function whose parameters are not known.");
      return JavaType.PY_OBJECT;
    }
    List<JavaType> parameters = new ArrayList<>();
    for (PythonType parameter : callable.parameters()) {
      JavaType type = types.of(parameter, place.turned().named(place.name() + "Argument"));
      parameters.add(type.equals(JavaType.VOID) ? JavaType.OBJECT : type);
    }
    JavaType result = result(callable.result(), place);
    return switch (parameters.size()) {
      case 0 -> result.equals(JavaType.VOID) ? JavaType.of("java.lang.Runnable") : of("Supplier", parameters, result);
      case 1, 2 -> ofJdk(parameters, result);
      default -> drafted.function(place.name(), named(parameters), result);
    };
  }

  private JavaType result(PythonType type, Place place) {
    if (type == PythonType.Special.NONE || type == PythonType.Special.NEVER) {
      return JavaType.VOID;
    }
    return types.of(type, place.named(place.name() + "Result"));
  }

  private static JavaType ofJdk(List<JavaType> parameters, JavaType result) {
    String two = parameters.size() == 2 ? "Bi" : "";
    if (result.equals(JavaType.VOID)) {
      return around(two + "Consumer", parameters);
    }
    return result.equals(JavaType.BOOLEAN)
        ? around(two + "Predicate", parameters)
        : of(two + "Function", parameters, result);
  }

  private static JavaType of(String name, List<JavaType> parameters, JavaType result) {
    List<JavaType> arguments = new ArrayList<>(parameters);
    arguments.add(result);
    return around(name, arguments);
  }

  private static JavaType around(String name, List<JavaType> arguments) {
    return JavaType.around(JDK + name, arguments.toArray(JavaType[]::new));
  }

  private static List<Member.Parameter> named(List<JavaType> types) {
    List<Member.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      parameters.add(new Member.Parameter(List.of(), types.get(i), NAMES.get(i), false));
    }
    return parameters;
  }
}
