package clutch.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds what is deprecated in a method's signature, which javac would say of the generated class too. */
final class Deprecations {

  private final Elements elements;
  private final AbstractMethods abstractMethods;

  /** {@code Map} and its like are in nearly every signature, and have many methods to look at. */
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  Deprecations(Elements elements, Types types) {
    this.elements = elements;
    this.abstractMethods = new AbstractMethods(elements, types);
  }

  boolean areIn(ExecutableElement method) {
    return elements.isDeprecated(method)
        || namesDeprecated(method.getReturnType())
        || method.getParameters().stream().map(VariableElement::asType).anyMatch(this::namesDeprecated)
        || method.getThrownTypes().stream().anyMatch(this::namesDeprecated)
        || method.getSimpleName().contentEquals("finalize")
        || method.getAnnotationMirrors().stream()
            .anyMatch(annotation -> elements.isDeprecated(annotation.getAnnotationType().asElement()));
  }

  private boolean namesDeprecated(@Nullable TypeMirror type) {
    return switch (type) {
      case DeclaredType declared ->
          known.computeIfAbsent((TypeElement) declared.asElement(), this::isDeprecated)
              || declared.getTypeArguments().stream().anyMatch(this::namesDeprecated);
      case ArrayType array -> namesDeprecated(array.getComponentType());
      case WildcardType wildcard ->
          namesDeprecated(wildcard.getExtendsBound()) || namesDeprecated(wildcard.getSuperBound());
      case null, default -> false;
    };
  }

  /** The method of a functional interface is called by its name. */
  private boolean isDeprecated(TypeElement type) {
    for (Element one = type; one instanceof TypeElement; one = one.getEnclosingElement()) {
      if (elements.isDeprecated(one)) {
        return true;
      }
    }
    return type.getKind() == ElementKind.INTERFACE
        && abstractMethods.of(type).stream().anyMatch(elements::isDeprecated);
  }
}
