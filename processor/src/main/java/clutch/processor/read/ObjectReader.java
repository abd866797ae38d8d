package clutch.processor.read;

import clutch.processor.model.ObjectTraits;
import clutch.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what an interface annotated with {@code @PythonObject} has from the runtime's own interfaces. */
final class ObjectReader {

  private static final String HANDLE = "clutch.runtime.PyObject";
  private static final String CONTEXT_MANAGER = "clutch.runtime.PyContextManager";
  private static final Set<String> PROVIDED = Set.of(HANDLE, CONTEXT_MANAGER);

  private final Elements elements;
  private final Types types;
  private final JavaInterfaces javaInterfaces;

  ObjectReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.javaInterfaces = new JavaInterfaces(elements, types);
  }

  /** What there is to know of it, with the methods that Python is to answer. */
  ObjectTraits read(TypeElement type, List<ExecutableElement> methods) {
    return new ObjectTraits(
        isA(type, HANDLE), isA(type, "java.lang.AutoCloseable"), entered(type), javaInterfaces.in(methods, type));
  }

  /** Those that Python is to answer. */
  List<ExecutableElement> answered(List<ExecutableElement> methods, TypeElement type) {
    boolean isHandle = isA(type, HANDLE);
    return methods.stream()
        .filter(method -> !PROVIDED.contains(declaredIn(method)))
        .filter(method -> !isHandle || !declaredIn(method).equals("java.lang.AutoCloseable"))
        .toList();
  }

  private static String declaredIn(ExecutableElement method) {
    return String.valueOf(method.getEnclosingElement());
  }

  private @Nullable ValueType entered(TypeElement type) {
    TypeElement contextManager = elements.getTypeElement(CONTEXT_MANAGER);
    if (contextManager == null) {
      return null;
    }
    return superInterface(type.asType(), contextManager)
        .map(found -> argument(found, type))
        .orElse(null);
  }

  /** Read without its annotations when inherited: filling in type arguments loses those. */
  private ValueType argument(DeclaredType contextManager, TypeElement api) {
    TypeMirror argument = contextManager.getTypeArguments().getFirst();
    return new TypeReader(elements, types, api).read(argument, argument);
  }

  private Optional<DeclaredType> superInterface(TypeMirror type, TypeElement wanted) {
    if (type instanceof DeclaredType declared
        && declared.asElement().equals(wanted)
        && !declared.getTypeArguments().isEmpty()) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(one -> superInterface(one, wanted).stream())
        .findFirst();
  }

  private boolean isA(TypeElement type, String name) {
    TypeElement other = elements.getTypeElement(name);
    return other != null && types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }
}
