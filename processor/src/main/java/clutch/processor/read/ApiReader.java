package clutch.processor.read;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;
import clutch.processor.model.ApiMethod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a type annotated with {@code @PythonCallable} or {@code @PythonObject}. */
public final class ApiReader {

  private static final String RUNTIME = "clutch.runtime.Python";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** The classes of java.lang that generated code may name; nobody imports them. */
  private static final List<String> JAVA_LANG =
      List.of(
          "AssertionError", "Boolean", "Byte", "Character", "Double", "Exception", "Float", "Integer",
          "Long", "Object", "Override", "RuntimeException", "Short", "String", "SuppressWarnings");

  private final Elements elements;
  private final AbstractMethods abstractMethods;
  private final Types types;
  private final ObjectReader objectReader;
  private final Deprecations deprecations;

  /**
   * A reader of javac's elements.
   *
   * @param elements javac's elements
   * @param types javac's types
   */
  public ApiReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.abstractMethods = new AbstractMethods(elements, types);
    this.objectReader = new ObjectReader(elements, types);
    this.deprecations = new Deprecations(elements, types);
  }

  /**
   * Reads what was declared, right or wrong.
   *
   * @param type an annotated type, well formed
   * @return the declaration
   */
  public Api read(TypeElement type) {
    boolean isObject = Annotations.on(type, PythonObject.class) != null;
    Position annotation = Annotations.position(type, isObject ? PythonObject.class : PythonCallable.class);
    if (annotation == null) {
      throw new IllegalArgumentException(type + " is annotated neither with @PythonCallable nor @PythonObject");
    }
    List<ExecutableElement> methods = methods(type, isObject);
    MethodReader methodReader = new MethodReader(elements, types, type);
    List<ApiMethod> read = new ArrayList<>();
    for (ExecutableElement method : methods) {
      read.add(methodReader.read(method, annotation));
    }
    return new Api(
        annotation,
        JavaNames.of(type),
        traits(type, methods),
        kind(type.getKind()),
        type.getTypeParameters().stream().map(Object::toString).toList(),
        Annotations.value(type, PythonCallable.class),
        isObject ? objectReader.read(type, methods) : null,
        InterpreterReader.read(type),
        hiddenNames(type),
        read);
  }

  private List<ExecutableElement> methods(TypeElement type, boolean isObject) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return List.of();
    }
    List<ExecutableElement> methods = abstractMethods.of(type);
    return isObject ? objectReader.answered(methods, type) : methods;
  }

  private static String kind(ElementKind kind) {
    return kind == ElementKind.ANNOTATION_TYPE ? "annotation type" : kind.name().toLowerCase(Locale.ROOT);
  }

  private Set<Trait> traits(TypeElement type, List<ExecutableElement> methods) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (type.getModifiers().contains(Modifier.SEALED)) {
      traits.add(Trait.SEALED);
    }
    if (!Annotations.isChecked(type, PythonCallable.class) || !Annotations.isChecked(type, PythonObject.class)) {
      traits.add(Trait.UNCHECKED);
    }
    traits.add(Trait.PUBLIC);
    for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
      if (!around.getModifiers().contains(Modifier.PUBLIC)) {
        traits.remove(Trait.PUBLIC);
      }
      if (around.getModifiers().contains(Modifier.PRIVATE)) {
        traits.add(Trait.PRIVATE);
      }
      if (elements.isDeprecated(around)) {
        traits.add(Trait.DEPRECATED);
      }
    }
    if (methods.stream().anyMatch(deprecations::areIn)) {
      traits.add(Trait.DEPRECATED);
    }
    ModuleElement module = elements.getModuleOf(type);
    if (module != null && !module.isUnnamed()) {
      traits.add(Trait.IN_NAMED_MODULE);
    }
    if (isVisible(RUNTIME, module)) {
      traits.add(Trait.SEES_RUNTIME);
    }
    if (isVisible(GENERATED, module)) {
      traits.add(Trait.SEES_GENERATED);
    }
    return traits;
  }

  private boolean isVisible(String name, @Nullable ModuleElement module) {
    return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
  }

  /** Types inside the interface, which are inherited, and those beside it that are named like Java's own. */
  private List<String> hiddenNames(TypeElement type) {
    Stream<String> members =
        AbstractMethods.withSuperInterfaces(type).stream()
            .flatMap(one -> ElementFilter.typesIn(one.getEnclosedElements()).stream())
            .map(member -> member.getSimpleName().toString());
    String prefix = elements.getPackageOf(type).getQualifiedName() + ".";
    Stream<String> neighbours =
        JAVA_LANG.stream().filter(name -> elements.getTypeElement(prefix + name) != null);
    return Stream.concat(members, neighbours).distinct().toList();
  }
}
