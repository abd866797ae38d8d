package clutch.processor.read;

import clutch.processor.model.DeferredType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Unsupported;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads results that come later than the method returns; a method's whole result alone can be one. */
final class DeferredReader {

  private final TypeReader typeReader;

  DeferredReader(TypeReader typeReader) {
    this.typeReader = typeReader;
  }

  /** The type of a method's whole result; empty if it comes with the return. */
  Optional<ValueType> read(TypeMirror type, TypeMirror declared) {
    if (!(type instanceof DeclaredType deferred) || deferred.getTypeArguments().size() != 1) {
      return Optional.empty();
    }
    TypeMirror value = deferred.getTypeArguments().getFirst();
    TypeMirror origin =
        declared instanceof DeclaredType named && named.getTypeArguments().size() == 1
            ? named.getTypeArguments().getFirst()
            : value;
    return DeferredType.named(name(deferred)).map(named -> read(named, value, origin));
  }

  private ValueType read(DeferredType type, TypeMirror value, TypeMirror declared) {
    if (type == DeferredType.PUBLISHER) {
      ValueType element = typeReader.read(value, declared);
      return element instanceof OrNull(var inner, _, _)
          ? new Unsupported(
              "Flow.Publisher<@Nullable %s>".formatted(inner.text()),
              "Flow.Publisher<Optional<%s>>, as a publisher has no null elements".formatted(inner.text()))
          : new Deferred(type, element);
    }
    return new Deferred(type, isVoid(value) ? nothing(value, declared) : typeReader.read(value, declared));
  }

  private static boolean isVoid(TypeMirror type) {
    return type instanceof DeclaredType named && name(named).equals("java.lang.Void");
  }

  private static ValueType nothing(TypeMirror value, TypeMirror declared) {
    Optional<AnnotationMirror> nullable =
        TypeReader.nullable(value.getAnnotationMirrors()).or(() -> TypeReader.nullable(declared.getAnnotationMirrors()));
    return nullable
        .<ValueType>map(annotation -> new OrNull(Nothing.VOID, JavaNames.of(annotation), true))
        .orElse(Nothing.VOID);
  }

  /** What such a type is anywhere else. */
  static Optional<ValueType> elsewhere(DeclaredType type) {
    return DeferredType.named(name(type)).map(named -> elsewhere(named, type));
  }

  private static ValueType elsewhere(DeferredType named, DeclaredType type) {
    Element element = type.asElement();
    boolean raw = type.getTypeArguments().isEmpty();
    String text = raw ? named.javaName().nestedName() + "<Object>" : TypeText.of(type);
    return new Unsupported(
        raw ? "raw " + element.getSimpleName() : TypeText.of(type), text + " as the whole result of a method only");
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
