package clutch.processor.write;

import clutch.processor.model.JavaName;
import clutch.processor.model.ObjectTraits;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Step;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The {@code PythonType} of each type: a constant of the runtime, or, for what is composed of others,
 * a constant of the generated class, so that it is made once.
 */
final class Conversions {

  /** Types that differ in their annotations only are one. */
  private final Map<String, ValueType> composed = new LinkedHashMap<>();

  private final Map<String, String> constants = new LinkedHashMap<>();

  /** The types whose constants are above the one that is being written. */
  private final Set<String> written = new HashSet<>();

  private final Set<String> described = new HashSet<>();

  private final JavaName generated;

  private final boolean ofObject;

  Conversions(ApiPlan plan, Names names) {
    generated = plan.api().name().generated();
    ofObject = plan.api().object() != null;
    for (MethodPlan method : plan.methods()) {
      for (Step step : method.call().here()) {
        switch (step) {
          case Step.Convert(var parameter) -> collect(Passed.type(parameter));
          case Step.ConvertUnlessEmpty(var parameter) -> collect(parameter.type());
          case Step.Submit(var type) -> collect(type.value());
          case Step.Return(var type) -> collect(type);
          default -> {}
        }
      }
    }
    ObjectTraits object = plan.api().object();
    ValueType entered = object == null ? null : object.entered();
    if (entered != null) {
      collect(entered);
    }
    composed.forEach((key, type) -> constants.put(key, names.constant(ConstantNames.of(type))));
  }

  private void collect(ValueType type) {
    collectNamed(type);
    if (type instanceof Composed || (type instanceof OrNull && !isNothing(type))) {
      composed.putIfAbsent(key(type), type);
    }
  }

  /** Nothing is null as it is. */
  private static boolean isNothing(ValueType type) {
    return type instanceof Nothing || type instanceof OrNull(Nothing _, _, _);
  }

  /** Each has a constant of its own, after those that it names. */
  private void collectNamed(ValueType type) {
    switch (type) {
      case OrNull(var inner, _, _) -> collectNamed(inner);
      case Composed(_, var arguments) -> arguments.forEach(this::collectNamed);
      case Functional function -> {
        Stream.concat(function.parameters().stream(), Stream.of(function.result())).forEach(this::collectNamed);
        composed.putIfAbsent(key(function), function);
      }
      case RepeatedType repeated -> repeated.arguments().forEach(this::collectNamed);
      case UserType user -> {
        user.arguments().forEach(this::collectNamed);
        // It may be inside itself.
        if (described.add(key(user))) {
          user.parts().forEach(this::collectNamed);
          composed.putIfAbsent(key(user), user);
        }
      }
      default -> {}
    }
  }

  /** The constants, one for each composed type, in the order in which methods need them. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    composed.forEach(
        (key, type) -> {
          fields.add(field(constant(key), type));
          written.add(key);
        });
    return fields;
  }

  private FieldSpec field(String name, ValueType type) {
    FieldSpec.Builder field =
        FieldSpec.builder(
            ParameterizedTypeName.get(Glue.PYTHON_TYPE, Types.signature(type)),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL);
    List<String> suppressed =
        switch (type) {
          case Functional function -> Functions.hasUncheckedCast(function) ? List.of("unchecked") : List.of();
          case UserType user -> UserTypes.suppressed(user);
          default -> List.of();
        };
    if (!suppressed.isEmpty()) {
      AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
      suppressed.forEach(warning -> annotation.addMember("value", "$S", warning));
      field.addAnnotation(annotation.build());
    }
    return field.initializer(definition(type)).build();
  }

  private CodeBlock definition(ValueType type) {
    return switch (type) {
      case Functional function -> function(function);
      case UserType user -> new UserTypes(this::expression).of(user);
      default -> expression(type);
    };
  }

  /** The expression that names a type in a method. */
  CodeBlock of(ValueType type) {
    return switch (type) {
      case Whole _ -> expression(type);
      case Primitive _ -> expression(type);
      case Nothing _ -> expression(type);
      case OrNull(Nothing nothing, _, _) -> expression(nothing);
      case Behind(var name) -> typeOf(name);
      default -> CodeBlock.of("$N", constant(key(type)));
    };
  }

  private String constant(String key) {
    String constant = constants.get(key);
    if (constant == null) {
      throw new IllegalStateException("no constant for " + key);
    }
    return constant;
  }

  private CodeBlock expression(ValueType type) {
    return switch (type) {
      case Nothing _ -> CodeBlock.of("$T.VOID", Glue.PYTHON_TYPES);
      case Primitive primitive -> CodeBlock.of("$T.$L", Glue.PYTHON_TYPES, primitive.box().toUpperCase(Locale.ROOT));
      case Whole(var whole) -> CodeBlock.of("$T.$L", Glue.PYTHON_TYPES, whole.name());
      // An Object may be null as it is.
      case OrNull(var inner, _, _) -> CodeBlock.of("$T.nullable($Z$L)", Glue.PYTHON_TYPES, expression(inner));
      case Composed(var container, var arguments) ->
          CodeBlock.of(
              "$T.$L($Z$L)",
              Glue.PYTHON_TYPES,
              container.factory(),
              arguments.stream().map(this::expression).collect(CodeBlock.joining(",$W")));
      case Functional function -> CodeBlock.of("$N", constant(key(function)));
      case UserType user -> constantOf(user);
      // Classes whose constants name each other's must not be initialized by each other.
      case Behind(var name) -> ofObject ? CodeBlock.of("$T.later(() -> $L)", Glue.OBJECT_TYPES, typeOf(name)) : typeOf(name);
      default -> throw new IllegalStateException("no reference type: " + type.text());
    };
  }

  /** One that is below is there when it is first needed: a record may be inside itself. */
  private CodeBlock constantOf(UserType type) {
    String key = key(type);
    return written.contains(key)
        ? CodeBlock.of("$N", constant(key))
        : CodeBlock.of("$T.later(() -> $T.$N)", Glue.OBJECT_TYPES, Types.className(generated), constant(key));
  }

  private static CodeBlock typeOf(JavaName name) {
    return CodeBlock.of("$T.$L", Types.className(name.generated()), Names.TYPE);
  }

  private CodeBlock function(Functional type) {
    return CodeBlock.of(
        "$T.$L(\n$>$>$T.of($L),\n$L,\n$L,\n$L$L$<$<)",
        Glue.FUNCTION_TYPES,
        type.attached() ? "attachedFunction" : "function",
        List.class,
        type.parameters().stream().map(this::expression).collect(CodeBlock.joining(",$W")),
        expression(type.result()),
        Functions.java(type),
        Functions.python(type),
        type.raised().isEmpty() ? CodeBlock.of("") : CodeBlock.of(",\n$L", Exceptions.of(type.raised())));
  }

  private static String key(ValueType type) {
    return switch (type) {
      case OrNull(var inner, _, _) -> "@Nullable " + key(inner);
      case Composed(var container, var arguments) ->
          container.name() + arguments.stream().map(Conversions::key).toList();
      case Functional function ->
          (function.attached() ? "@Attached " : "")
              + function.name().qualifiedName()
              + function.arguments().stream().map(one -> one.wildcard() + " " + key(one.type())).toList();
      case Behind(var name) -> name.qualifiedName();
      case UserType user -> user.name().qualifiedName() + user.arguments().stream().map(Conversions::key).toList();
      default -> type.text();
    };
  }
}
