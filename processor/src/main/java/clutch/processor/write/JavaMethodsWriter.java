package clutch.processor.write;

import clutch.processor.model.Access;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.PythonNames;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.WholeType;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints what Python can do with a Java object that is given to it behind the interface. */
final class JavaMethodsWriter {

  private final ApiPlan plan;
  private final Names names;
  private final Conversions conversions;
  private final ClassName api;

  JavaMethodsWriter(ApiPlan plan, Names names, Conversions conversions) {
    this.plan = plan;
    this.names = names;
    this.conversions = conversions;
    this.api = Types.className(plan.api().name());
  }

  MethodSpec write() {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(names.javaMethods)
            .addJavadoc("What Python can do with a Java object behind {@link $T}.\n", api)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(
                ParameterizedTypeName.get(
                    ClassName.get(List.class), ParameterizedTypeName.get(Glue.JAVA_METHOD, api)));
    if (plan.methods().stream().anyMatch(JavaMethodsWriter::hasUncheckedCast)) {
      spec.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build());
    }
    CodeBlock methods =
        plan.methods().stream()
            .map(MethodPlan::method)
            // Python has no use for a Java future.
            .filter(one -> !(one.result() instanceof Deferred))
            .map(this::method)
            .collect(CodeBlock.joining(",\n"));
    return spec.addStatement("return $T.of($L)", List.class, CodeBlock.of("\n$L", methods)).build();
  }

  private static boolean hasUncheckedCast(MethodPlan method) {
    return method.method().parameters().stream()
        .anyMatch(
            one ->
                Types.isGeneric(one.type())
                    || (one.passing() == Passing.EACH && !(one.type() instanceof Primitive)));
  }

  private CodeBlock method(ApiMethod method) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.<$T>$L($S)", Glue.JAVA_METHOD, api, kind(method.access()), method.pythonName());
    Set<String> names = new HashSet<>();
    for (Parameter parameter : method.parameters()) {
      code.add("\n$>$>.$L($S, $L)$<$<", passing(parameter), name(parameter, names), type(parameter));
    }
    if (method.result() != Nothing.VOID) {
      code.add("\n$>$>.returning($L)$<$<", conversions.of(method.result()));
    }
    return code.add("\n$>$>.calling($L)$<$<", call(method)).build();
  }

  private static String kind(Access access) {
    return switch (access) {
      case CALL -> "method";
      case READ -> "reading";
      case WRITE -> "writing";
    };
  }

  private static String passing(Parameter parameter) {
    return switch (parameter.passing()) {
      case POSITIONAL -> "positional";
      case EACH -> "each";
      case KEYWORD -> "keyword";
      case ENTRIES -> "entries";
    };
  }

  /** A name of its own in Python. */
  private static String name(Parameter parameter, Set<String> taken) {
    String name = parameter.pythonName();
    if (parameter.passing() == Passing.ENTRIES) {
      name = PythonNames.snakeCase(parameter.name());
    }
    while (PythonNames.isKeyword(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }

  private CodeBlock type(Parameter parameter) {
    return switch (parameter.passing()) {
      case POSITIONAL, KEYWORD, ENTRIES -> whole(parameter);
      case EACH ->
          parameter.type() instanceof Primitive primitive
              ? CodeBlock.of("$T.$L", Glue.PYTHON_TYPES, WholeType.arrayOf(primitive).name())
              : CodeBlock.of("$T.list($L)", Glue.PYTHON_TYPES, conversions.of(parameter.type()));
    };
  }

  private CodeBlock whole(Parameter parameter) {
    return parameter.passing() == Passing.ENTRIES
        ? CodeBlock.of("$T.map($T.STRING, $L)", Glue.PYTHON_TYPES, Glue.PYTHON_TYPES, conversions.of(Passed.type(parameter)))
        : conversions.of(parameter.type());
  }

  private CodeBlock call(ApiMethod method) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      arguments.add(argument(method.parameters().get(i), CodeBlock.of("arguments[$L]", i)));
    }
    CodeBlock call = CodeBlock.of("object.$N($L)", method.name(), CodeBlock.join(arguments, ", "));
    return method.result() == Nothing.VOID
        ? CodeBlock.of("(object, arguments) -> {\n$>$L;\nreturn null;\n$<}", call)
        : CodeBlock.of("(object, arguments) -> $L", call);
  }

  private static CodeBlock argument(Parameter parameter, CodeBlock value) {
    ValueType type = parameter.type();
    if (parameter.passing() == Passing.EACH && type instanceof Primitive primitive) {
      return CodeBlock.of("($T[]) $L", Types.signature(primitive), value);
    }
    if (parameter.passing() == Passing.EACH) {
      TypeName element = Types.plain(type);
      TypeName raw = element instanceof ParameterizedTypeName generic ? generic.rawType() : element;
      return CodeBlock.of("(($T<$T>) $L).toArray($T[]::new)", List.class, element, value, raw);
    }
    return Functions.cast(type, value);
  }
}
