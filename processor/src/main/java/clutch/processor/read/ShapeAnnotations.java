package clutch.processor.read;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import clutch.annotations.PythonTuple;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Given;
import clutch.processor.model.PythonNames;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Looks at the annotations that say what records and enums are in Python, where they are written. */
public final class ShapeAnnotations {

  private ShapeAnnotations() {}

  /**
   * The annotations to look for.
   *
   * @return those on types, components and constants
   */
  public static List<Class<? extends Annotation>> annotations() {
    return List.of(PythonClass.class, PythonTuple.class, PythonName.class, DefaultIfEmpty.class);
  }

  /**
   * Looks at an element that carries one of the annotations.
   *
   * @param element a type, a component, a field or a parameter
   * @param annotation the annotation
   * @return what is wrong with it
   */
  public static Problems check(Element element, Class<? extends Annotation> annotation) {
    Problems problems = new Problems();
    if (element instanceof TypeElement type) {
      checkType(type, annotation, problems);
    } else if (element instanceof RecordComponentElement component) {
      checkComponent(component, annotation, problems);
    } else if (annotation == PythonName.class) {
      checkField(element, problems);
    }
    return problems;
  }

  private static void checkType(TypeElement type, Class<? extends Annotation> annotation, Problems problems) {
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    if (annotation == PythonTuple.class) {
      if (!isRecord) {
        unread(problems, type, annotation, type.getSimpleName() + " is no record", "Make it one, or remove it.");
      } else if (Annotations.on(type, PythonClass.class) != null) {
        problems.add(Message.CONFLICTING_FORMS, position(type, annotation), type.getSimpleName());
      }
    } else if (!isRecord && type.getKind() != ElementKind.ENUM) {
      unread(
          problems,
          type,
          annotation,
          type.getSimpleName() + " is neither a record nor an enum",
          type.getModifiers().contains(Modifier.SEALED)
              ? "Annotate the records that it permits."
              : "Make it one, or use @PythonObject on an interface.");
    } else {
      Given given = Annotations.value(type, annotation);
      if (given != null) {
        checkClass(given, problems);
      }
    }
  }

  private static void checkClass(Given given, Problems problems) {
    String target = given.text();
    if (!isClass(target)) {
      problems.add(Message.MALFORMED_CLASS, given.position(), target, hint(target));
    }
  }

  private static boolean isClass(String text) {
    String[] sides = text.split(":", -1);
    return sides.length == 2
        && Arrays.stream(text.split("[.:]", -1))
            .allMatch(part -> PythonNames.isName(part) && !PythonNames.isKeyword(part));
  }

  /** The last dot is probably where the module ends. */
  private static String hint(String text) {
    String meant = text.strip().replace("::", ":").replaceFirst("\\(\\)$", "");
    int dot = meant.lastIndexOf('.');
    if (meant.indexOf(':') < 0 && dot > 0) {
      meant = meant.substring(0, dot) + ":" + meant.substring(dot + 1);
    }
    return isClass(meant) ? " Did you mean \"%s\"?".formatted(meant) : "";
  }

  private static void checkComponent(
      RecordComponentElement component, Class<? extends Annotation> annotation, Problems problems) {
    if (component.getEnclosingElement() instanceof TypeElement type && Annotations.on(type, PythonTuple.class) != null) {
      unread(
          problems,
          component,
          annotation,
          "the components of a tuple have places, and no names",
          "Remove it, or @PythonTuple.");
    } else if (annotation == PythonName.class) {
      checkName(component, PythonNames.snakeCase(component.getSimpleName().toString()), problems);
    } else if (!mayBeEmpty(component)) {
      unread(
          problems,
          component,
          annotation,
          component.getSimpleName() + " is never empty",
          "Declare it as Optional or @Nullable, or remove it.");
    }
  }

  /** A component's annotation is on its field, too. */
  private static void checkField(Element field, Problems problems) {
    boolean isOfRecord =
        field.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD;
    if (field.getKind() == ElementKind.ENUM_CONSTANT) {
      checkName(field, field.getSimpleName().toString(), problems);
    } else if (!isOfRecord || field.getModifiers().contains(Modifier.STATIC)) {
      unread(
          problems,
          field,
          PythonName.class,
          field.getSimpleName() + " is neither a record's component nor an enum's constant",
          "Remove it.");
    }
  }

  /** A key of a dict may be any text. */
  private static void checkName(Element element, String otherwise, Problems problems) {
    Given given = Annotations.value(element, PythonName.class);
    if (given != null && given.text().isBlank()) {
      problems.add(
          Message.MALFORMED_NAME,
          given.position(),
          given.text(),
          " Leave the annotation out to use \"%s\".".formatted(otherwise));
    }
  }

  private static boolean mayBeEmpty(RecordComponentElement component) {
    TypeMirror type = component.asType();
    return (type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement()).getQualifiedName().toString().startsWith("java.util.Optional"))
        || isNullable(type.getAnnotationMirrors())
        || isNullable(component.getAnnotationMirrors())
        || isNullable(component.getAccessor().getAnnotationMirrors());
  }

  private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .anyMatch(one -> one.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private static Position position(Element element, Class<? extends Annotation> annotation) {
    return new Position(element, Annotations.on(element, annotation), null);
  }

  private static void unread(
      Problems problems, Element element, Class<? extends Annotation> annotation, String why, String remedy) {
    problems.add(
        Message.UNREAD_ANNOTATION, position(element, annotation), annotation.getSimpleName(), why, remedy);
  }
}
