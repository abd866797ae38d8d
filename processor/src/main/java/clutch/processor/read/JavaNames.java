package clutch.processor.read;

import clutch.processor.model.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Names of classes, from elements. */
final class JavaNames {

  private JavaNames() {}

  static JavaName of(AnnotationMirror annotation) {
    return of((TypeElement) annotation.getAnnotationType().asElement());
  }

  static JavaName of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    for (Element one = type; one instanceof TypeElement; one = one.getEnclosingElement()) {
      simpleNames.addFirst(one.getSimpleName().toString());
    }
    String qualified = type.getQualifiedName().toString();
    int end = qualified.length() - String.join(".", simpleNames).length() - 1;
    return new JavaName(end < 0 ? "" : qualified.substring(0, end), List.copyOf(simpleNames));
  }
}
