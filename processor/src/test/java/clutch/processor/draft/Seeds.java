package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.Member.Parameter;
import clutch.processor.model.PythonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes that are made in declarations on purpose. */
enum Seeds {
  RENAMED("a renamed function") {
    @Override
    Optional<Method> in(Method method) {
      return Optional.of(calling(method, pythonName(method) + "_seeded"));
    }
  },

  ONE_MORE("one argument too many") {
    @Override
    Optional<Method> in(Method method) {
      if (isAttribute(method) || method.parameters().stream().anyMatch(Parameter::repeated)) {
        return Optional.empty();
      }
      // Those that may be left out come last, so that all by position before it are given.
      int place = (int) method.parameters().stream().filter(Seeds::isPositional).count();
      List<Parameter> parameters = new ArrayList<>();
      for (int i = 0; i < place; i++) {
        parameters.add(withoutDefault(method.parameters().get(i)));
      }
      parameters.add(new Parameter(List.of(), JavaType.LONG, "seeded", false));
      parameters.addAll(method.parameters().subList(place, method.parameters().size()));
      return Optional.of(taking(method, parameters));
    }
  },

  ONE_FEWER("one argument too few") {
    @Override
    Optional<Method> in(Method method) {
      List<Parameter> parameters = new ArrayList<>(method.parameters());
      for (int i = parameters.size() - 1; i >= 0; i--) {
        Parameter parameter = parameters.get(i);
        if (isPositional(parameter) && !parameter.marks().contains(Mark.DEFAULT_IF_EMPTY)) {
          parameters.remove(i);
          return isAttribute(method) ? Optional.empty() : Optional.of(taking(method, parameters));
        }
      }
      return Optional.empty();
    }
  },

  WRONG_KEYWORD("a wrong keyword") {
    @Override
    Optional<Method> in(Method method) {
      for (int i = 0; i < method.parameters().size(); i++) {
        Parameter parameter = method.parameters().get(i);
        if (isKeyword(parameter)) {
          List<Mark> marks = new ArrayList<>(parameter.marks());
          marks.set(0, new Mark("Keyword", "seeded"));
          return Optional.of(
              replacing(method, i, new Parameter(marks, parameter.type(), parameter.name(), false)));
        }
      }
      return Optional.empty();
    }
  },

  NARROWED("a narrowed result type") {
    @Override
    Optional<Method> in(Method method) {
      JavaType type = method.result();
      if (type.equals(JavaType.VOID)) {
        return Optional.empty();
      }
      JavaType narrowed =
          type.equals(JavaType.DOUBLE) ? JavaType.LONG : inside(type).orElse(JavaType.of("java.util.UUID"));
      return Optional.of(
          new Method(List.of(), List.of(), method.marks(), narrowed, method.name(), method.parameters()));
    }
  },

  WIDENED("a widened parameter type") {
    @Override
    Optional<Method> in(Method method) {
      for (int i = 0; i < method.parameters().size(); i++) {
        Parameter parameter = method.parameters().get(i);
        if (!parameter.repeated() && !parameter.type().isOptional() && !isEntries(parameter)) {
          JavaType type = parameter.type().optional();
          return Optional.of(
              replacing(method, i, new Parameter(parameter.marks(), type, parameter.name(), false)));
        }
      }
      return Optional.empty();
    }
  };

  private final String text;

  Seeds(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The method with such a mistake; empty if it has no place for one. */
  abstract Optional<Method> in(Method method);

  static String pythonName(Method method) {
    for (Mark mark : method.marks()) {
      boolean names = mark.name().equals("PythonCallable") || mark.name().equals("PythonAttribute");
      if (names && !mark.value().isEmpty()) {
        return mark.value();
      }
    }
    return isAttribute(method)
        ? PythonNames.attributeName(method.name())
        : PythonNames.snakeCase(method.name());
  }

  static boolean isAttribute(Method method) {
    return method.marks().stream().anyMatch(mark -> mark.name().equals("PythonAttribute"));
  }

  static boolean isKeyword(Parameter parameter) {
    return parameter.marks().stream().anyMatch(mark -> mark.name().equals("Keyword")) && !isEntries(parameter);
  }

  static boolean isEntries(Parameter parameter) {
    return parameter.marks().contains(new Mark("Keyword", "**"));
  }

  static boolean isPositional(Parameter parameter) {
    return !parameter.repeated() && !isKeyword(parameter) && !isEntries(parameter);
  }

  /** The method under a Java name of its own, for a Python name that is written out. */
  static Method calling(Method method, String pythonName) {
    String annotation = isAttribute(method) ? "PythonAttribute" : "PythonCallable";
    List<Mark> marks = List.of(new Mark(annotation, pythonName));
    return new Method(List.of(), List.of(), marks, method.result(), method.name(), method.parameters());
  }

  private static Optional<JavaType> inside(JavaType type) {
    return switch (type.name()) {
      case "java.util.OptionalLong" -> Optional.of(JavaType.LONG);
      case "java.util.OptionalDouble" -> Optional.of(JavaType.DOUBLE);
      case "java.util.Optional" -> Optional.of(type.arguments().getFirst());
      default -> Optional.empty();
    };
  }

  private static Parameter withoutDefault(Parameter parameter) {
    List<Mark> marks =
        parameter.marks().stream().filter(mark -> !mark.equals(Mark.DEFAULT_IF_EMPTY)).toList();
    return new Parameter(marks, parameter.type(), parameter.name(), parameter.repeated());
  }

  private static Method taking(Method method, List<Parameter> parameters) {
    return new Method(
        List.of(), List.of(), method.marks(), method.result(), method.name(), parameters);
  }

  private static Method replacing(Method method, int index, Parameter parameter) {
    List<Parameter> parameters = new ArrayList<>(method.parameters());
    parameters.set(index, parameter);
    return taking(method, parameters);
  }
}
