package clutch.processor.write;

import clutch.processor.model.Access;
import clutch.processor.model.Given;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Prints what is inside a class whose methods are functions of a module. */
final class ModuleWriter {

  private final ApiPlan plan;
  private final Names names;
  private final Conversions conversions;

  ModuleWriter(ApiPlan plan, Names names, Conversions conversions) {
    this.plan = plan;
    this.names = names;
    this.conversions = conversions;
  }

  void write(Given target, TypeSpec.Builder type) {
    Exceptions exceptions = new Exceptions(plan, names);
    MethodWriter methods = new MethodWriter(names, conversions, exceptions, new Beginning(names, false));
    type.addJavadoc(
        "Calls {@code $L} in Python for {@link $T}.\n", target.text(), Types.className(plan.api().name()));
    type.addFields(conversions.fields());
    type.addFields(exceptions.fields());
    plan.methods().forEach(method -> type.addField(field(method)));
    type.addMethods(new ConstructorWriter(plan, names, exceptions).write());
    plan.methods().forEach(method -> type.addMethod(methods.write(method)));
  }

  private FieldSpec field(MethodPlan method) {
    ClassName type = method.method().access() == Access.CALL ? Glue.PYTHON_FUNCTION : Glue.PYTHON_ATTRIBUTE;
    return FieldSpec.builder(type, names.field(method), Modifier.PRIVATE, Modifier.FINAL).build();
  }
}
