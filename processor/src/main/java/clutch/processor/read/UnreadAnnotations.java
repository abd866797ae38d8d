package clutch.processor.read;

import clutch.annotations.Attached;
import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.InInterpreter;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds annotations of Clutch where nothing reads them. */
public final class UnreadAnnotations {

  private final AbstractMethods abstractMethods;
  private final Set<TypeElement> read = new HashSet<>();

  /**
   * A search in one round of the compilation.
   *
   * @param elements javac's elements
   * @param types javac's types
   * @param annotated the types annotated with {@code @PythonCallable} or {@code @PythonObject}
   */
  public UnreadAnnotations(Elements elements, Types types, Collection<TypeElement> annotated) {
    this.abstractMethods = new AbstractMethods(elements, types);
    annotated.forEach(type -> read.addAll(AbstractMethods.withSuperInterfaces(type)));
  }

  /**
   * Looks at an element that carries one of the annotations.
   *
   * @param element a type, a method or a parameter
   * @param annotation the annotation
   * @return what is wrong with it
   */
  public Problems check(Element element, Class<? extends Annotation> annotation) {
    Problems problems = new Problems();
    Position position = new Position(element, Annotations.on(element, annotation), null);
    switch (element) {
      case TypeElement type -> checkType(type, annotation, position, problems);
      case ExecutableElement method -> checkMethod(method, annotation, position, problems);
      default -> checkParameter(element, annotation, position, problems);
    }
    return problems;
  }

  private void checkType(
      TypeElement type, Class<? extends Annotation> annotation, Position position, Problems problems) {
    if (annotation == InInterpreter.class && Annotations.on(type, PythonCallable.class) == null) {
      unread(
          problems,
          position,
          annotation,
          type.getSimpleName() + " is not annotated with @PythonCallable",
          "Add @PythonCallable(\"module\"), or remove it.");
    }
  }

  private void checkParameter(
      Element parameter, Class<? extends Annotation> annotation, Position position, Problems problems) {
    if (isOfRecord(parameter)) {
      return; // A component, and with it the constructor's parameter: it is read with the record.
    }
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
      unread(problems, position, annotation, "this is no method's parameter", "Remove it.");
    } else if (annotation == Keyword.class && Annotations.on(method, PythonAttribute.class) != null) {
      unread(problems, position, annotation, "an attribute takes no keywords", "Remove it.");
    } else if (annotation == DefaultIfEmpty.class && Annotations.on(method, PythonAttribute.class) != null) {
      unread(problems, position, annotation, "an attribute has no default", "Remove it.");
    } else {
      checkMethod(method, annotation, position, problems);
    }
  }

  /** For Eclipse's compiler, a parameter of the constructor is in the record itself. */
  private static boolean isOfRecord(Element parameter) {
    Element around = parameter.getEnclosingElement();
    return isRecord(around)
        || (around instanceof ExecutableElement constructor
            && constructor.getKind() == ElementKind.CONSTRUCTOR
            && isRecord(constructor.getEnclosingElement()));
  }

  private static boolean isRecord(@Nullable Element element) {
    return element != null && element.getKind() == ElementKind.RECORD;
  }

  private void checkMethod(
      ExecutableElement method, Class<? extends Annotation> annotation, Position position, Problems problems) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return;
    }
    if (type.getKind() != ElementKind.INTERFACE) {
      if (isAnnotated(type)) {
        return; // The type itself is reported.
      }
      unread(
          problems,
          position,
          annotation,
          type.getSimpleName() + " is not an interface",
          "Python answers methods of interfaces only: move the method to one, or remove the annotation.");
    } else if (annotation == InInterpreter.class && Annotations.on(type, PythonObject.class) != null) {
      unread(
          problems,
          position,
          annotation,
          "a Python object is used where it comes from",
          "Remove it, and annotate the interface that returns the object.");
    } else if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      unread(
          problems,
          position,
          annotation,
          method.getSimpleName() + " has a body of its own, which Clutch leaves alone",
          "Remove the body to have Python answer the method, or remove the annotation.");
    } else if (abstractMethods.isMethodOfObject(method)) {
      unread(
          problems,
          position,
          annotation,
          "every object has " + method.getSimpleName() + " from Object, and Clutch leaves it alone",
          "Give the method another name, or remove the annotation.");
    } else if (!read.contains(type) && type.getTypeParameters().isEmpty()) {
      // An interface with type parameters can only be meant as a base for others, which may be elsewhere.
      problems.add(
          Message.UNANNOTATED_INTERFACE, position, annotation.getSimpleName(), type.getSimpleName());
    }
  }

  private static boolean isAnnotated(TypeElement type) {
    return Annotations.on(type, PythonCallable.class) != null || Annotations.on(type, PythonObject.class) != null;
  }

  private static void unread(
      Problems problems,
      Position position,
      Class<? extends Annotation> annotation,
      String why,
      String remedy) {
    problems.add(Message.UNREAD_ANNOTATION, position, annotation.getSimpleName(), why, remedy);
  }

  /**
   * The annotations to look for.
   *
   * @return all of Clutch's
   */
  public static List<Class<? extends Annotation>> annotations() {
    return List.of(
        PythonCallable.class,
        PythonAttribute.class,
        Keyword.class,
        Attached.class,
        DefaultIfEmpty.class,
        InInterpreter.class);
  }
}
