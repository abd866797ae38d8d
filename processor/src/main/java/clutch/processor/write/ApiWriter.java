package clutch.processor.write;

import clutch.processor.model.Access;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;
import clutch.processor.model.Given;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Shape;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Prints the class behind an interface. */
public final class ApiWriter {

  private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private final Filer filer;
  private final String processor;

  /**
   * A writer of source files.
   *
   * @param filer where javac takes them
   * @param processor the name that {@code @Generated} gives
   */
  public ApiWriter(Filer filer, String processor) {
    this.filer = filer;
    this.processor = processor;
  }

  /**
   * Writes a class.
   *
   * @param plan the class
   * @param origin the interface, for incremental builds
   * @throws IOException if javac does not take the file
   */
  public void write(ApiPlan plan, Element origin) throws IOException {
    TypeSpec type = type(plan).toBuilder().addOriginatingElement(origin).build();
    JavaFile.builder(plan.api().name().packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }

  private TypeSpec type(ApiPlan plan) {
    Api api = plan.api();
    Names names = new Names(plan);
    Conversions conversions = new Conversions(plan, names);
    MethodWriter methods = new MethodWriter(names, conversions);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Types.className(api.name().generated()))
            .addJavadoc("Calls {@code $L} in Python for {@link $T}.\n", api.target().text(), Types.className(api.name()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Types.className(api.name()))
            .alwaysQualify(api.hiddenNames().toArray(String[]::new));
    if (api.is(Trait.SEES_GENERATED)) {
      type.addAnnotation(AnnotationSpec.builder(GENERATED).addMember("value", "$S", processor).build());
    }
    if (api.is(Trait.DEPRECATED)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "{$S, $S}", "deprecation", "removal").build());
    }
    type.addFields(conversions.fields());
    plan.methods().forEach(method -> type.addField(field(method, names)));
    type.addMethod(constructorForPython(api, names));
    type.addMethod(constructorForInterpreter(plan, names));
    plan.methods().forEach(method -> type.addMethod(methods.write(method)));
    return type.build();
  }

  private static FieldSpec field(MethodPlan method, Names names) {
    ClassName type = method.method().access() == Access.CALL ? Glue.PYTHON_FUNCTION : Glue.PYTHON_ATTRIBUTE;
    return FieldSpec.builder(type, names.field(method), Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private static MethodSpec constructorForPython(Api api, Names names) {
    Given interpreter = api.interpreter();
    CodeBlock chosen =
        interpreter == null
            ? CodeBlock.of("$N.mainInterpreter()", names.python)
            : CodeBlock.of("$N.interpreter($S)", names.python, interpreter.text());
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            interpreter == null
                ? CodeBlock.of("Binds the interface in the main interpreter.\n")
                : CodeBlock.of("Binds the interface in the interpreter named {@code $L}.\n", interpreter.text()))
        .addJavadoc("\n@param $N a running Python\n", names.python)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Glue.PYTHON, names.python)
        .addStatement("this($L)", chosen)
        .build();
  }

  private static MethodSpec constructorForInterpreter(ApiPlan plan, Names names) {
    Api api = plan.api();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Binds the interface in an interpreter.\n\n@param $N an open interpreter\n", names.interpreter)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Glue.INTERPRETER, names.interpreter)
            .addStatement(
                "$T $N = $T.of($N, $T.class, $S)",
                Glue.BINDING,
                names.binding,
                Glue.BINDING,
                names.interpreter,
                Types.className(api.name()),
                api.target().text());
    for (MethodPlan method : plan.methods()) {
      boolean calls = method.method().access() == Access.CALL;
      constructor.addStatement(
          "$N = $N.$L($S,$W$S$L)",
          names.field(method),
          names.binding,
          calls ? "function" : "attribute",
          method.method().pythonName(),
          method.method().text(),
          calls ? CodeBlock.of(",$W$L", shape(method.shape())) : "");
    }
    return constructor
        .addComment("All that Python does not have is reported at once.")
        .addStatement("$N.complete()", names.binding)
        .build();
  }

  private static CodeBlock shape(Shape shape) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.positional($L)", Glue.SHAPE, shape.positional());
    if (shape.more()) {
      code.add(".plusMore()");
    }
    if (!shape.keywords().isEmpty()) {
      code.add(
          ".keywords($L)",
          shape.keywords().stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ")));
    }
    if (shape.entries()) {
      code.add(".plusEntries()");
    }
    return code.build();
  }
}
