package clutch.processor.write;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeferredType;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.Thrown;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Step;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints one method: its signature, then its plan step by step. */
final class MethodWriter {

  private final Names names;
  private final Conversions conversions;
  private final Exceptions exceptions;
  private final Beginning beginning;

  MethodWriter(Names names, Conversions conversions, Exceptions exceptions, Beginning beginning) {
    this.names = names;
    this.conversions = conversions;
    this.exceptions = exceptions;
    this.beginning = beginning;
  }

  MethodSpec write(MethodPlan plan) {
    ApiMethod method = plan.method();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.signature(method.result()));
    if (method.parameters().stream().anyMatch(one -> one.variableArity() && Types.isGeneric(one.type()))) {
      // As in the interface: an array of a generic type is the caller's to get right.
      spec.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build());
    }
    if (method.result() instanceof OrNull(_, var annotation, var typeUse) && !typeUse) {
      spec.addAnnotation(Types.annotation(annotation));
    }
    method.parameters().forEach(parameter -> spec.addParameter(parameter(parameter)));
    spec.varargs(method.parameters().stream().anyMatch(Parameter::variableArity));
    method.thrown().forEach(thrown -> spec.addException(Types.className(thrown.name())));
    boolean closes = plan.call().here().contains(new Step.CloseHandle());
    if (closes) {
      spec.beginControlFlow("if ($N.isClosed())", names.self)
          .addComment("Closing twice is harmless.")
          .addStatement("return")
          .endControlFlow();
    }
    spec.addCode(begin(plan));
    spec.beginControlFlow("try ($N)", names.call);
    plan.call().here().forEach(step -> spec.addCode(here(step, method)));
    spec.endControlFlow();
    if (closes) {
      spec.addStatement("$N.close()", names.self);
    }
    return spec.build();
  }

  private static ParameterSpec parameter(Parameter parameter) {
    TypeName type = Types.signature(parameter.type());
    ParameterSpec.Builder spec =
        ParameterSpec.builder(parameter.variableArity() ? ArrayTypeName.of(type) : type, parameter.name());
    if (parameter.type() instanceof OrNull(_, var annotation, var typeUse) && !typeUse) {
      spec.addAnnotation(Types.annotation(annotation));
    }
    return spec.build();
  }

  /** Guard and attach are one call into the runtime, whose answer is null where the call cannot run here. */
  private CodeBlock begin(MethodPlan plan) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $N = $L", Glue.CALL, names.call, beginning.begin(plan))
            .beginControlFlow("if ($N == null)", names.call)
            .add("// Not on this thread: a thread of the interpreter $L while this one waits.\n", elsewhere(plan));
    for (Step step : plan.call().handedOver()) {
      code.add(handedOver(step, plan));
    }
    return code.endControlFlow().build();
  }

  private static String elsewhere(MethodPlan plan) {
    boolean arguments = plan.call().handedOver().contains(new Step.HandOverArguments());
    return arguments ? "converts the arguments" : "makes the call";
  }

  private CodeBlock handedOver(Step step, MethodPlan plan) {
    return switch (step) {
      case Step.HandOver _ -> handOver("handOver", plan);
      case Step.HandOverArguments _ -> handOver("handOverArguments", plan);
      // Inside handOver: it is one call into the runtime, as nothing may come between these.
      case Step.UnlessClosed _, Step.Guard _, Step.Detach _, Step.Await _, Step.Restore _, Step.Release _ ->
          CodeBlock.of("");
      case Step.Attach _, Step.Convert _, Step.ConvertUnlessEmpty _, Step.Invoke _, Step.Read _, Step.Write _, Step.Submit _, Step.Return _, Step.Drop _, Step.CloseHandle _ ->
          throw new IllegalStateException(step + " belongs to the thread that makes the call");
    };
  }

  private CodeBlock handOver(String how, MethodPlan plan) {
    ApiMethod method = plan.method();
    CodeBlock self =
        CodeBlock.of(
            "$N($L)",
            method.name(),
            method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", ")));
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.result() == Nothing.VOID) {
      code.add("$N.handOver(() -> {\n$>", beginning.owner(plan))
          .addStatement("$L", self)
          .addStatement("return null")
          .add("$<});\n")
          .addStatement("return");
    } else {
      code.addStatement("return $N.$L(() -> $L)", beginning.owner(plan), how, self);
    }
    List<Thrown> checked =
        method.thrown().stream().filter(thrown -> thrown.kind() == Thrown.Kind.CHECKED).toList();
    return checked.size() < 2 ? code.build() : rethrowing(checked, code.build());
  }

  /** {@code handOver} throws one type of exception; of several, their common supertype, which is too wide. */
  private CodeBlock rethrowing(List<Thrown> checked, CodeBlock handOver) {
    CodeBlock each =
        checked.stream()
            .map(thrown -> CodeBlock.of("$T", Types.className(thrown.name())))
            .collect(CodeBlock.joining(" | "));
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(handOver)
        .nextControlFlow("catch ($L | $T $N)", each, RuntimeException.class, names.failure)
        .addStatement("throw $N", names.failure)
        .nextControlFlow("catch ($T $N)", Exception.class, names.failure)
        .addStatement("throw new $T($S, $N)", AssertionError.class, "the call throws nothing else", names.failure)
        .endControlFlow()
        .build();
  }

  private CodeBlock here(Step step, ApiMethod method) {
    return switch (step) {
      case Step.Convert(var parameter) -> convert(parameter);
      case Step.ConvertUnlessEmpty(var parameter) -> convertUnlessEmpty(parameter);
      case Step.Invoke _ -> statement("invoke", method);
      case Step.Read _ -> statement("read", method);
      case Step.Write _ -> statement("write", method);
      case Step.Submit(var type) -> submit(type, exceptions.of(method));
      case Step.Return(var type) -> result(type);
      // Guard and attach are behind us, in begin(); the others are what close() does, in this order.
      case Step.Guard _, Step.Attach _, Step.Drop _, Step.Restore _, Step.Release _ -> CodeBlock.of("");
      // Around all that.
      case Step.UnlessClosed _, Step.CloseHandle _ -> CodeBlock.of("");
      case Step.Detach _, Step.HandOver _, Step.HandOverArguments _, Step.Await _ ->
          throw new IllegalStateException(step + " belongs to the thread that waits");
    };
  }

  /** A step that may raise, with the Java exceptions that stand for what it raises. */
  private CodeBlock statement(String step, ApiMethod method) {
    return CodeBlock.builder().addStatement("$N.$L($L)", names.call, step, exceptions.of(method)).build();
  }

  private CodeBlock convert(Parameter parameter) {
    CodeBlock.Builder code = CodeBlock.builder();
    ValueType type = Passed.type(parameter);
    String add =
        switch (parameter.passing()) {
          case POSITIONAL, KEYWORD -> "add";
          case EACH -> "addEach";
          case ENTRIES -> "addEntries";
        };
    if (!(type instanceof Primitive primitive)) {
      code.addStatement(
          "$N.$L($L, $N, $S)", names.call, add, conversions.of(type), parameter.name(), parameter.name());
    } else if (parameter.variableArity()) {
      code.beginControlFlow("for ($T $N : $N)", Types.signature(primitive), names.element, parameter.name())
          .addStatement("$N.add($N)", names.call, names.element)
          .endControlFlow();
    } else {
      code.addStatement("$N.add($N)", names.call, parameter.name());
    }
    return code.build();
  }

  private CodeBlock convertUnlessEmpty(Parameter parameter) {
    CodeBlock type = conversions.of(parameter.type());
    String name = parameter.name();
    return parameter.passing() == Passing.KEYWORD
        ? CodeBlock.builder()
            .addStatement(
                "$N.addKeywordUnlessEmpty($L, $N, $S, $S)", names.call, type, name, name, parameter.pythonName())
            .build()
        : CodeBlock.builder().addStatement("$N.addUnlessEmpty($L, $N, $S)", names.call, type, name, name).build();
  }

  private CodeBlock submit(Deferred type, CodeBlock mapped) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (type.value() == Nothing.VOID) {
      return code.addStatement("return $N.submit($L)", names.call, mapped).build();
    }
    String how = type.type() == DeferredType.PUBLISHER ? "publish" : "submit";
    CodeBlock with = mapped.isEmpty() ? mapped : CodeBlock.of(", $L", mapped);
    return code.addStatement("return $N.$L($L$L)", names.call, how, conversions.of(type.value()), with).build();
  }

  private CodeBlock result(ValueType type) {
    CodeBlock value =
        type instanceof Primitive primitive
            ? CodeBlock.of("$N.to$L()", names.call, capitalized(primitive.text()))
            : CodeBlock.of("$N.to($L)", names.call, conversions.of(type));
    return CodeBlock.builder().addStatement("return $L", value).build();
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
