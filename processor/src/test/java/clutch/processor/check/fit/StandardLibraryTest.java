package clutch.processor.check.fit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.ClassNamed;
import clutch.processor.python.PythonMember.Function;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions of the standard library as docs/types.md declares them, which is right, and with mistakes. */
class StandardLibraryTest {

  private static final List<Row> ROWS =
      FitTableTest.resource("stdlib.txt").lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
  private static final JavaTypes JAVA =
      JavaTypes.read(
          FitTableTest.resource("Shop.java"),
          ROWS.stream().flatMap(row -> Stream.concat(row.arguments().stream(), Stream.of(row.result()))).toList());
  private static final PythonHints PYTHON = PythonHints.read("", List.of());

  /** A line of the table: {@code function ; arguments, by keyword with = ; result ; right or wrong}. */
  record Row(String function, List<String> names, List<String> arguments, String result, String expected) {

    static Row of(String line) {
      List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
      List<String> names = new ArrayList<>();
      List<String> arguments = new ArrayList<>();
      for (String argument : cells.get(1).isEmpty() ? List.<String>of() : Arrays.asList(cells.get(1).split("&", -1))) {
        int equals = argument.indexOf('=');
        names.add(argument.substring(0, Math.max(equals, 0)).strip());
        arguments.add(argument.substring(equals + 1).strip());
      }
      return new Row(cells.get(0), names, arguments, cells.get(2), cells.get(3));
    }

    @Override
    public String toString() {
      return "%s %s(%s)".formatted(result, function, String.join(", ", arguments));
    }
  }

  static Stream<Row> rows() {
    return ROWS.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isRightOrWrong(Row row) {
    List<String> refusals = new ArrayList<>();
    boolean isRight = false;
    for (Signature signature : signatures(row.function())) {
      String refusal = refusal(signature, row);
      refusals.add(refusal);
      isRight |= refusal.isEmpty();
    }

    assertThat(isRight ? "right" : "wrong")
        .as(refusals.stream().distinct().collect(joining("\n")))
        .isEqualTo(row.expected());
  }

  /** Why a call of that signature is wrong; empty if it is not. */
  private static String refusal(Signature signature, Row row) {
    TypeBindings bindings = new TypeBindings();
    Map<Integer, Signature.Parameter> taken = new LinkedHashMap<>();
    for (int i = 0; i < row.arguments().size(); i++) {
      Signature.Parameter parameter = parameter(signature, row.names().get(i), i);
      if (parameter == null) {
        return "takes no " + i;
      }
      taken.put(i, parameter);
    }
    for (Signature.Parameter parameter : signature.parameters()) {
      if (!parameter.isOptional() && !taken.containsValue(parameter)) {
        return "needs " + parameter.name();
      }
    }
    for (int round = 0; round < 2; round++) {
      for (Map.Entry<Integer, Signature.Parameter> one : taken.entrySet()) {
        Fit fit =
            new ArgumentFit(PYTHON.declarations())
                .check(JAVA.of(row.arguments().get(one.getKey())), one.getValue().type(), bindings);
        if (fit.isRefused()) {
          return FitRow.cell(fit.at(one.getValue().name()));
        }
      }
    }
    Fit fit = new ResultFit(PYTHON.declarations()).check(JAVA.of(row.result()), signature.result(), bindings);
    return fit.isRefused() ? FitRow.cell(fit.at("result")) : "";
  }

  private static Signature.@Nullable Parameter parameter(Signature signature, String name, int index) {
    List<Signature.Parameter> parameters = signature.parameters();
    if (!name.isEmpty()) {
      return parameters.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
    if (index < parameters.size() && isPositional(parameters.get(index))) {
      return parameters.get(index);
    }
    return parameters.stream().filter(one -> one.kind() == ParameterKind.VAR_POSITIONAL).findFirst().orElse(null);
  }

  private static boolean isPositional(Signature.Parameter parameter) {
    return parameter.kind() == ParameterKind.POSITIONAL_ONLY
        || parameter.kind() == ParameterKind.POSITIONAL_OR_KEYWORD;
  }

  private static List<Signature> signatures(String function) {
    List<String> names = Arrays.asList(function.split(":", -1));
    Map<String, PythonMember> members = PYTHON.declarations().module(names.getFirst()).orElseThrow().members();
    PythonMember member = members.get(names.get(1));
    if (names.size() == 2) {
      return signatures(function, member);
    }
    if (!(member instanceof ClassNamed(String className))) {
      throw new IllegalStateException(function + ": " + member);
    }
    // A method of a class takes the object first.
    Instance type = new Instance(className, List.of());
    Signature.Parameter self = new Signature.Parameter("self", ParameterKind.POSITIONAL_ONLY, type, "");
    PythonMember method = PYTHON.declarations().member(type, names.get(2)).orElseThrow();
    boolean isBound = method instanceof Function found && found.kind() == PythonMember.Kind.METHOD;
    return signatures(function, method).stream().map(one -> isBound ? with(self, one) : one).toList();
  }

  private static Signature with(Signature.Parameter self, Signature signature) {
    List<Signature.Parameter> parameters = new ArrayList<>(List.of(self));
    parameters.addAll(signature.parameters());
    return new Signature(parameters, signature.result(), signature.async(), signature.generator(), signature.known());
  }

  /** So that the arguments say of what a new object is. */
  private static List<PythonType> typeVariables(String className) {
    return PYTHON.declarations().classNamed(className).orElseThrow().typeParameters().stream()
        .<PythonType>map(name -> new PythonType.Variable(name, null, List.of()))
        .toList();
  }

  private static List<Signature> signatures(String function, @Nullable PythonMember member) {
    return switch (member) {
      case Function found -> found.signatures();
      case ClassNamed(String className) ->
          PYTHON.declarations().constructors(new Instance(className, typeVariables(className)));
      case null, default -> throw new IllegalStateException(function + ": " + member);
    };
  }
}
