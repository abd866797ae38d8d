package clutch.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that a class which implements an interface has to have. */
final class AbstractMethods {

  private final Elements elements;
  private final Types types;

  AbstractMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Those of the interface in the order of their declaration, then those that it inherits. */
  List<ExecutableElement> of(TypeElement type) {
    List<ExecutableElement> all = new ArrayList<>();
    for (TypeElement one : withSuperInterfaces(type)) {
      ElementFilter.methodsIn(one.getEnclosedElements()).stream()
          .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
          .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
          .forEach(all::add);
    }
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : all) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isMethodOfObject(method)
          && all.stream().noneMatch(other -> overrides(other, method, type))) {
        addUnlessInherited(method, found, (DeclaredType) type.asType());
      }
    }
    return found;
  }

  /** Whether every object has such a method anyway, as {@code equals(Object)}. */
  boolean isMethodOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(inherited -> sameSignature(method.asType(), inherited.asType(), method, inherited));
  }

  private boolean overrides(ExecutableElement one, ExecutableElement other, TypeElement type) {
    // Eclipse's compiler says so of an inherited method and the one that overrides it, too.
    return !one.equals(other)
        && one.getSimpleName().equals(other.getSimpleName())
        && one.getEnclosingElement() instanceof TypeElement owner
        && withSuperInterfaces(owner).contains(other.getEnclosingElement())
        && elements.overrides(one, other, type);
  }

  /** Two unrelated interfaces may declare one method: the one with the narrower result stands for both. */
  private void addUnlessInherited(ExecutableElement method, List<ExecutableElement> found, DeclaredType type) {
    TypeMirror signature = types.asMemberOf(type, method);
    for (int i = 0; i < found.size(); i++) {
      TypeMirror known = types.asMemberOf(type, found.get(i));
      if (sameSignature(signature, known, method, found.get(i))) {
        if (!narrower(known, signature) && narrower(signature, known)) {
          found.set(i, method);
        }
        return;
      }
    }
    found.add(method);
  }

  private boolean sameSignature(
      TypeMirror one, TypeMirror other, ExecutableElement oneMethod, ExecutableElement otherMethod) {
    return oneMethod.getSimpleName().equals(otherMethod.getSimpleName())
        && (types.isSubsignature((ExecutableType) one, (ExecutableType) other)
            || types.isSubsignature((ExecutableType) other, (ExecutableType) one));
  }

  private boolean narrower(TypeMirror one, TypeMirror other) {
    TypeMirror result = ((ExecutableType) one).getReturnType();
    TypeMirror otherResult = ((ExecutableType) other).getReturnType();
    if (result.getKind().isPrimitive() || result.getKind() == TypeKind.VOID) {
      return result.getKind() == otherResult.getKind();
    }
    return types.isSubtype(result, otherResult);
  }

  /** The interface, then those that it extends, each once, nearer ones first. */
  static Set<TypeElement> withSuperInterfaces(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    List<TypeElement> level = List.of(type);
    while (!level.isEmpty()) {
      found.addAll(level);
      level =
          level.stream()
              .flatMap(one -> one.getInterfaces().stream())
              .map(one -> (TypeElement) ((DeclaredType) one).asElement())
              .filter(one -> !found.contains(one))
              .distinct()
              .toList();
    }
    return found;
  }
}
