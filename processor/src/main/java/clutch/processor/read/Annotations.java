package clutch.processor.read;

import clutch.processor.diagnostic.Position;
import clutch.processor.model.Given;
import java.lang.annotation.Annotation;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds Clutch's annotations on elements, and where their values are written. */
final class Annotations {

  private Annotations() {}

  /** The annotation of that type on an element, or null. */
  static @Nullable AnnotationMirror on(Element element, Class<? extends Annotation> type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(type.getName())) {
        return mirror;
      }
    }
    return null;
  }

  /** Where the annotation of that type on an element is, or null if there is none. */
  static @Nullable Position position(Element element, Class<? extends Annotation> type) {
    AnnotationMirror mirror = on(element, type);
    return mirror == null ? null : new Position(element, mirror, null);
  }

  /** What the annotation of that type on an element says, or null if there is none. */
  static @Nullable Given value(Element element, Class<? extends Annotation> type) {
    AnnotationMirror mirror = on(element, type);
    if (mirror == null) {
      return null;
    }
    AnnotationValue value = member(mirror, "value");
    return new Given(value == null ? "" : String.valueOf(value.getValue()), new Position(element, mirror, value));
  }

  /** Whether the annotation of that type on an element, if there is one, leaves the check on. */
  static boolean isChecked(Element element, Class<? extends Annotation> type) {
    AnnotationMirror mirror = on(element, type);
    AnnotationValue value = mirror == null ? null : member(mirror, "check");
    return value == null || !(value.getValue() instanceof Element constant && constant.getSimpleName().contentEquals("OFF"));
  }

  /** What an annotation's member is given, or null if it is left at its default. */
  static @Nullable AnnotationValue member(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
