package clutch.processor.read;

import clutch.annotations.Attached;
import clutch.annotations.InInterpreter;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import clutch.annotations.PythonObject;
import clutch.annotations.RaisedAs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whether javac understood a declaration whole. Where it did not, another processor may still write
 * what is missing, so the declaration waits for the next round; what is never found, javac reports.
 */
public final class WellFormed {

  private static final List<Class<? extends java.lang.annotation.Annotation>> ANNOTATIONS =
      List.of(PythonCallable.class, PythonObject.class, PythonAttribute.class, Keyword.class, Attached.class, InInterpreter.class,
          PythonClass.class, PythonName.class, RaisedAs.class);

  private WellFormed() {}

  /**
   * Whether every type that an interface's signatures name is known, inherited ones included.
   *
   * @param type the interface
   * @return false if something is missing
   */
  public static boolean isWellFormed(TypeElement type) {
    return annotationsAreKnown(type)
        && type.getTypeParameters().stream().allMatch(WellFormed::boundsAreKnown)
        && isKnown(type.getSuperclass())
        && type.getInterfaces().stream().allMatch(WellFormed::superInterfaceIsKnown)
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream().allMatch(WellFormed::methodIsKnown);
  }

  private static boolean superInterfaceIsKnown(TypeMirror type) {
    return isKnown(type) && isWellFormed((TypeElement) ((DeclaredType) type).asElement());
  }

  private static boolean boundsAreKnown(TypeParameterElement parameter) {
    return parameter.getBounds().stream().allMatch(WellFormed::isKnown);
  }

  private static boolean methodIsKnown(ExecutableElement method) {
    return annotationsAreKnown(method)
        && isKnownInside(method.getReturnType())
        && method.getThrownTypes().stream().allMatch(WellFormed::isKnownException)
        && method.getParameters().stream()
            .allMatch(parameter -> annotationsAreKnown(parameter) && isKnownInside(parameter.asType()));
  }

  /** Of a functional interface the method is read, too, of a record its components. */
  private static boolean isKnownInside(TypeMirror type) {
    return isKnownInside(type, new HashSet<>());
  }

  private static boolean isKnownInside(TypeMirror type, Set<TypeElement> seen) {
    return isKnown(type)
        && (!(type instanceof DeclaredType declared)
            || (declared.getTypeArguments().stream().allMatch(one -> isKnownInside(one, seen))
                && partsAreKnown((TypeElement) declared.asElement(), seen)));
  }

  /** What it stands for is read off the class, and whether it is one off the classes above it. */
  private static boolean isKnownException(TypeMirror type) {
    return isKnown(type)
        && (!(type instanceof DeclaredType declared) || isKnownException((TypeElement) declared.asElement()));
  }

  private static boolean isKnownException(TypeElement exception) {
    return annotationsAreKnown(exception) && isKnownException(exception.getSuperclass());
  }

  private static boolean partsAreKnown(TypeElement type, Set<TypeElement> seen) {
    return isOfJava(type)
        || !seen.add(type)
        || (annotationsAreKnown(type)
            && type.getTypeParameters().stream().allMatch(WellFormed::boundsAreKnown)
            && type.getPermittedSubclasses().stream().allMatch(one -> isKnownInside(one, seen))
            && type.getRecordComponents().stream()
                .allMatch(one -> annotationsAreKnown(one) && isKnownInside(one.asType(), seen))
            && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .allMatch(field -> field.getKind() != ElementKind.ENUM_CONSTANT || annotationsAreKnown(field))
            && methodsAreKnown(type, seen));
  }

  /** Nothing there is still to be written; its type arguments are looked at all the same. */
  private static boolean isOfJava(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private static boolean methodsAreKnown(TypeElement type, Set<TypeElement> seen) {
    return type.getKind() != ElementKind.INTERFACE
        || (type.getInterfaces().stream().allMatch(one -> isKnownInside(one, seen))
            && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .allMatch(
                    method ->
                        isKnownInside(method.getReturnType(), seen)
                            && method.getThrownTypes().stream().allMatch(WellFormed::isKnownException)
                            && method.getParameters().stream()
                                .allMatch(parameter -> isKnownInside(parameter.asType(), seen))));
  }

  private static boolean annotationsAreKnown(Element element) {
    return areKnown(element.getAnnotationMirrors())
        && ANNOTATIONS.stream().allMatch(annotation -> valueIsKnown(element, annotation));
  }

  /** What stands for a constant that javac cannot resolve is of no known kind, or javac's own marker. */
  private static boolean valueIsKnown(
      Element element, Class<? extends java.lang.annotation.Annotation> annotation) {
    AnnotationMirror mirror = Annotations.on(element, annotation);
    return mirror == null
        || (mirror.getElementValues().values().stream().allMatch(WellFormed::isKnown)
            && ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .allMatch(member -> member.getDefaultValue() != null || mirror.getElementValues().containsKey(member)));
  }

  private static boolean isKnown(AnnotationValue value) {
    return switch (value.getValue()) {
      case String text -> !text.equals("<error>");
      case Integer _ -> true;
      case VariableElement constant -> isKnown(constant.asType());
      default -> false;
    };
  }

  private static boolean areKnown(List<? extends AnnotationMirror> annotations) {
    return annotations.stream().allMatch(annotation -> isKnown(annotation.getAnnotationType()));
  }

  private static boolean isKnown(@Nullable TypeMirror type) {
    if (type == null) {
      return true;
    }
    return type.getKind() != TypeKind.ERROR
        && areKnown(type.getAnnotationMirrors())
        && parts(type).allMatch(WellFormed::isKnown);
  }

  private static Stream<? extends @Nullable TypeMirror> parts(TypeMirror type) {
    return switch (type) {
      case DeclaredType declared -> declared.getTypeArguments().stream();
      case ArrayType array -> Stream.of(array.getComponentType());
      case WildcardType wildcard -> Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound());
      default -> Stream.empty();
    };
  }

  /**
   * Whether an element can be read now. Of a class or enum nothing is looked at but what it extends.
   *
   * @param type the annotated type
   * @return false if it has to wait
   */
  public static boolean isReadable(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE ? isWellFormed(type) : isKnownException(type);
  }
}
