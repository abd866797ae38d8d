package clutch.processor.write;

import clutch.processor.model.Access;
import clutch.processor.model.Api.Trait;
import clutch.processor.model.ObjectTraits;
import clutch.processor.model.ValueType;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Prints what is inside a class whose instances are Python objects. */
final class ObjectWriter {

  private final ApiPlan plan;
  private final Names names;
  private final Conversions conversions;
  private final ObjectTraits traits;
  private final ClassName api;

  ObjectWriter(ApiPlan plan, Names names, Conversions conversions) {
    this.plan = plan;
    this.names = names;
    this.conversions = conversions;
    this.traits = Objects.requireNonNull(plan.api().object(), "an object, and no module");
    this.api = Types.className(plan.api().name());
  }

  void write(TypeSpec.Builder type) {
    Exceptions exceptions = new Exceptions(plan, names);
    MethodWriter methods = new MethodWriter(names, conversions, exceptions, new Beginning(names, true));
    type.addJavadoc("A Python object behind {@link $T}.\n", api);
    type.superclass(traits.isHandle() ? Glue.HANDLE_BEHIND_INTERFACE : Glue.OBJECT_BEHIND_INTERFACE);
    type.addField(typeConstant());
    type.addFields(conversions.fields());
    type.addFields(exceptions.fields());
    plan.methods().forEach(method -> type.addField(member(method)));
    type.addField(Glue.PYTHON_SELF, names.self, Modifier.PRIVATE, Modifier.FINAL);
    type.addMethod(constructor());
    plan.methods().forEach(method -> type.addMethod(methods.write(method)));
    type.addMethod(new JavaMethodsWriter(plan, names, conversions).write());
  }

  private FieldSpec typeConstant() {
    FieldSpec.Builder constant =
        FieldSpec.builder(ParameterizedTypeName.get(Glue.PYTHON_TYPE, api), Names.TYPE);
    if (plan.api().is(Trait.PUBLIC)) {
      constant.addModifiers(Modifier.PUBLIC);
    }
    return constant
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How values of {@link $T} go to Python and come back.\n", api)
        .initializer(
            "$T.object(\n$>$>$T.class,$W$T::new,$W$T::$N$<$<)",
            Glue.OBJECT_TYPES,
            api,
            Types.className(plan.api().name().generated()),
            Types.className(plan.api().name().generated()),
            names.javaMethods)
        .build();
  }

  private FieldSpec member(MethodPlan method) {
    boolean calls = method.method().access() == Access.CALL;
    ClassName type = calls ? Glue.OBJECT_METHOD : Glue.OBJECT_ATTRIBUTE;
    return FieldSpec.builder(type, names.field(method), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($T.class,$W$S$L)",
            type,
            api,
            method.method().pythonName(),
            calls ? CodeBlock.of(",$W$L", Shapes.of(method.shape())) : "")
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Glue.PYTHON_SELF, names.self)
        .addStatement("super($N$L)", names.self, entered())
        .addStatement("this.$N = $N", names.self, names.self)
        .build();
  }

  /** What {@code __enter__} returns, for a context manager. */
  private CodeBlock entered() {
    ValueType entered = traits.entered();
    return entered == null ? CodeBlock.of("") : CodeBlock.of(", $L", conversions.of(entered));
  }
}
