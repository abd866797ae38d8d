package clutch.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place in the user's source that a diagnostic sits on.
 *
 * @param element the element, or null where there is no source
 * @param annotation the annotation on it that is meant, if one is
 * @param value the value in that annotation that is meant, if one is
 */
public record Position(
    @Nullable Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {

  /** No place in any source. */
  public static final Position NOWHERE = new Position(null, null, null);

  /**
   * The place of an element's name.
   *
   * @param element the element
   * @return its position
   */
  public static Position of(Element element) {
    return new Position(element, null, null);
  }
}
