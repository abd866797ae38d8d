package clutch.processor.write;

import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Step;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The {@code PythonType} of each type: a constant of the runtime, or, for what is composed of others,
 * a constant of the generated class, so that it is made once.
 */
final class Conversions {

  private final Map<String, ValueType> composed = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();

  Conversions(ApiPlan plan, Names names) {
    for (MethodPlan method : plan.methods()) {
      for (Step step : method.call().here()) {
        switch (step) {
          case Step.Convert(var parameter) -> collect(Passed.type(parameter));
          case Step.Return(var type) -> collect(type);
          default -> {}
        }
      }
    }
    composed.keySet().forEach(key -> constants.put(key, names.constant(key)));
  }

  private void collect(ValueType type) {
    if (type instanceof Composed || type instanceof OrNull) {
      composed.putIfAbsent(key(type), type);
    }
  }

  /** The constants, one for each composed type, in the order in which methods need them. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    composed.forEach(
        (key, type) ->
            fields.add(
                FieldSpec.builder(
                        ParameterizedTypeName.get(Glue.PYTHON_TYPE, Types.signature(type)),
                        constant(key),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(expression(type))
                    .build()));
    return fields;
  }

  /** The expression that names a type in a method. */
  CodeBlock of(ValueType type) {
    return type instanceof Whole ? expression(type) : CodeBlock.of("$N", constant(key(type)));
  }

  private String constant(String key) {
    String constant = constants.get(key);
    if (constant == null) {
      throw new IllegalStateException("no constant for " + key);
    }
    return constant;
  }

  private static CodeBlock expression(ValueType type) {
    return switch (type) {
      case Whole(var whole) -> CodeBlock.of("$T.$L", Glue.PYTHON_TYPES, whole.name());
      case OrNull(var inner, _, _) -> CodeBlock.of("$T.nullable($Z$L)", Glue.PYTHON_TYPES, expression(inner));
      case Composed(var container, var arguments) ->
          CodeBlock.of(
              "$T.$L($Z$L)",
              Glue.PYTHON_TYPES,
              container.name().toLowerCase(Locale.ROOT),
              arguments.stream().map(Conversions::expression).collect(CodeBlock.joining(",$W")));
      default -> throw new IllegalStateException("no reference type: " + type.text());
    };
  }

  /** {@code Map<String, List<Integer>>} is {@code MAP_OF_STRING_TO_LIST_OF_INTEGER}. */
  private static String key(ValueType type) {
    return switch (type) {
      case Whole(var whole) -> whole.name();
      case OrNull(var inner, _, _) -> "NULLABLE_" + key(inner);
      case Composed(var container, var arguments) ->
          container.name()
              + "_OF_"
              + arguments.stream().map(Conversions::key).collect(Collectors.joining("_TO_"));
      default -> throw new IllegalStateException("no reference type: " + type.text());
    };
  }
}
