package clutch.processor.write;

import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;
import clutch.processor.plan.ApiPlan;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
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
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Types.className(api.name().generated()))
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
    Names names = new Names(plan);
    Conversions conversions = new Conversions(plan, names);
    if (api.target() != null) {
      new ModuleWriter(plan, names, conversions).write(api.target(), type);
    } else {
      new ObjectWriter(plan, names, conversions).write(type);
    }
    return type.build();
  }
}
