package clutch.processor.write;

import clutch.processor.model.Access;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Place;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Prints the constructors: a public one for each thing to bind to, and the one that binds. */
final class ConstructorWriter {

  private final ApiPlan plan;
  private final Names names;
  private final Exceptions exceptions;

  ConstructorWriter(ApiPlan plan, Names names, Exceptions exceptions) {
    this.plan = plan;
    this.names = names;
    this.exceptions = exceptions;
  }

  List<MethodSpec> write() {
    return List.of(
        bindingTo(Glue.PYTHON, names.python, summary(), "a running Python"),
        bindingTo(
            Glue.INTERPRETER, names.interpreter, "Binds the interface in an interpreter.", "an open interpreter"),
        bindingTo(
            Glue.INTERPRETER_POOL,
            names.pool,
            "Binds the interface in a pool: each call goes to an interpreter of it that is free.",
            "an open pool"),
        binding());
  }

  private String summary() {
    if (plan.places().size() > 1) {
      return "Binds each method in the interpreter that {@code @InInterpreter} names for it.";
    }
    Place place = plan.places().getFirst();
    if (place.isMain()) {
      return "Binds the interface in the main interpreter.";
    }
    return "Binds the interface in the %s that {@code @InInterpreter} names."
        .formatted(place.isPool() ? "pool" : "interpreter");
  }

  private MethodSpec bindingTo(ClassName type, String name, String summary, String parameter) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("$L\n\n@param $N $L\n", summary, name, parameter)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(type, name)
        .addStatement(
            "this($T.of($N, $T.class, $S))",
            Glue.BINDING,
            name,
            Types.className(plan.api().name()),
            target())
        .build();
  }

  private String target() {
    return Objects.requireNonNull(plan.api().target(), "a module is bound, an object is not").text();
  }

  private MethodSpec binding() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(Glue.BINDING, names.binding);
    for (Place place : plan.places()) {
      List<MethodPlan> methods = plan.methodsIn(place);
      if (methods.isEmpty()) {
        constructor.addStatement("$L", members(place));
      } else {
        constructor.addStatement("$T $N = $L", Glue.MEMBERS, names.members(place), members(place));
      }
      methods.forEach(method -> constructor.addStatement(declaration(method)));
      methods.forEach(method -> constructor.addCode(exceptions(method)));
    }
    return constructor
        .addComment("All that Python does not have is reported at once.")
        .addStatement("$N.complete()", names.binding)
        .build();
  }

  private CodeBlock members(Place place) {
    if (place.isMain()) {
      return CodeBlock.of("$N.inMain()", names.binding);
    }
    return place.isPool()
        ? CodeBlock.of("$N.inPool($S, $T.$L, $L)", names.binding, place.name(), Glue.GIL, place.gil(), place.pool())
        : CodeBlock.of("$N.in($S, $T.$L)", names.binding, place.name(), Glue.GIL, place.gil());
  }

  private CodeBlock declaration(MethodPlan method) {
    boolean calls = method.method().access() == Access.CALL;
    return CodeBlock.of(
        "$N = $N.$L($S,$W$S$L)",
        names.field(method),
        names.members(method.place()),
        calls ? "function" : "attribute",
        method.method().pythonName(),
        method.method().text(),
        calls ? CodeBlock.of(",$W$L", Shapes.of(method.shape())) : "");
  }

  private CodeBlock exceptions(MethodPlan method) {
    CodeBlock constant = exceptions.of(method.method());
    return constant.isEmpty()
        ? constant
        : CodeBlock.builder()
            .addStatement("$N.raises($S, $L)", names.members(method.place()), method.method().text(), constant)
            .build();
  }
}
