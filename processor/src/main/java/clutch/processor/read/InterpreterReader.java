package clutch.processor.read;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Given;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @InInterpreter}. */
final class InterpreterReader {

  private InterpreterReader() {}

  /** What the annotation on an interface says, or null if there is none. */
  static @Nullable DeclaredInterpreter read(Element element) {
    return read(element, null);
  }

  /** As {@link #read(Element)}; {@code moved} is the place to point at, if the source is not at hand. */
  static @Nullable DeclaredInterpreter read(Element element, @Nullable Position moved) {
    AnnotationMirror mirror = Annotations.on(element, InInterpreter.class);
    Given name = Annotations.value(element, InInterpreter.class);
    if (mirror == null || name == null) {
      return null;
    }
    AnnotationValue gil = Annotations.member(mirror, "gil");
    AnnotationValue pool = Annotations.member(mirror, "pool");
    return new DeclaredInterpreter(
        moved == null ? name : new Given(name.text(), moved),
        gil != null && gil.getValue() instanceof VariableElement constant
            ? Gil.valueOf(constant.getSimpleName().toString())
            : Gil.OWN,
        moved == null ? new Position(element, mirror, gil) : moved,
        pool != null && pool.getValue() instanceof Integer size ? size : 1,
        moved == null ? new Position(element, mirror, pool) : moved);
  }
}
