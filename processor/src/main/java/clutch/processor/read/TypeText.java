package clutch.processor.read;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types as a person writes them: simple names, no annotations. */
final class TypeText {

  private TypeText() {}

  static String of(TypeMirror type) {
    return switch (type) {
      case DeclaredType declared -> declared.asElement().getSimpleName() + arguments(declared);
      case ArrayType array -> of(array.getComponentType()) + "[]";
      case TypeVariable variable -> variable.asElement().getSimpleName().toString();
      case WildcardType wildcard ->
          "?" + bound(" extends ", wildcard.getExtendsBound()) + bound(" super ", wildcard.getSuperBound());
      default -> type.getKind().isPrimitive() ? primitive(type) : type.toString();
    };
  }

  private static String arguments(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        ? ""
        : type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bound(String word, @Nullable TypeMirror bound) {
    return bound == null ? "" : word + of(bound);
  }

  /** A primitive's own text would bring its annotations along. */
  private static String primitive(TypeMirror type) {
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
