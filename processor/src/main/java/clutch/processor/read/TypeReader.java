package clutch.processor.read;

import clutch.annotations.PythonObject;
import clutch.processor.model.Container;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the types of parameters and results.
 *
 * <p>Each is read beside the type that the method was declared with: filling in an interface's type
 * arguments loses the annotations of its type variables.
 */
final class TypeReader {

  private final NearestType nearest;
  private final FunctionReader functions;
  private final UserTypeReader userTypes;
  private final DeferredReader deferred;

  /** A reader of the types in one interface. */
  TypeReader(Elements elements, Types types, TypeElement api) {
    this.nearest = new NearestType(elements, types);
    this.functions = new FunctionReader(elements, types, this, new ThrownReader(elements, types, api));
    this.userTypes = new UserTypeReader(types, this);
    this.deferred = new DeferredReader(this);
  }

  /** The type of a method's result, which may come later than the method returns. */
  ValueType readResult(TypeMirror type, TypeMirror declared, Element method) {
    return deferred.read(type, declared).orElseGet(() -> read(type, declared, method));
  }

  /** The type of a declaration: a method for its result, or a parameter. */
  ValueType read(TypeMirror type, TypeMirror declared, Element declaration) {
    Optional<AnnotationMirror> ofDeclaration = nullable(declaration.getAnnotationMirrors());
    if (ofDeclaration.isEmpty()) {
      return read(type, declared);
    }
    // Where an annotation fits both, @Nullable byte[] means the array, and not its elements.
    ValueType read = type instanceof ArrayType array ? array(array) : read(type, declared);
    return read instanceof OrNull ? read : new OrNull(read, JavaNames.of(ofDeclaration.get()), false);
  }

  /** A type inside another one, or the element of an array. */
  ValueType read(TypeMirror type, TypeMirror declared) {
    ValueType plain = plain(type, declared);
    return nullable(type.getAnnotationMirrors())
        .or(() -> nullable(declared.getAnnotationMirrors()))
        .<ValueType>map(annotation -> new OrNull(plain, JavaNames.of(annotation), true))
        .orElse(plain);
  }

  private ValueType plain(TypeMirror type, TypeMirror declared) {
    return switch (type) {
      case PrimitiveType primitive -> primitive(primitive);
      case ArrayType array -> hasNullableElements(array) ? nullableElements(array) : array(array);
      case DeclaredType named -> declared(named, declared);
      default -> type.getKind() == TypeKind.VOID ? Nothing.VOID : unsupported(type);
    };
  }

  private ValueType array(ArrayType type) {
    return type.getComponentType() instanceof PrimitiveType component
        ? new Whole(WholeType.arrayOf(primitive(component)))
        : unsupported(type);
  }

  /** {@code @Nullable byte[]}: an array of bytes that may be null, which is hardly what was meant. */
  private static boolean hasNullableElements(ArrayType type) {
    return type.getComponentType() instanceof PrimitiveType component
        && nullable(component.getAnnotationMirrors()).isPresent();
  }

  private static ValueType nullableElements(ArrayType type) {
    String element = TypeText.of(type.getComponentType());
    return new Unsupported(
        "@Nullable " + element + "[]", element + " @Nullable [], for an array that may be null");
  }

  private static Primitive primitive(PrimitiveType type) {
    return Primitive.valueOf(type.getKind().name());
  }

  private ValueType declared(DeclaredType type, TypeMirror declared) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    Optional<WholeType> whole = WholeType.named(name);
    if (whole.isPresent()) {
      return new Whole(whole.get());
    }
    if (Annotations.on(type.asElement(), PythonObject.class) != null && type.getTypeArguments().isEmpty()) {
      return new Behind(JavaNames.of((TypeElement) type.asElement()));
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return Container.named(name)
        .filter(container -> container.arity() == arguments.size())
        .<ValueType>map(container -> new Composed(container, arguments(arguments, declared)))
        .or(() -> userTypes.read(type, declared))
        .or(() -> DeferredReader.elsewhere(type))
        .or(() -> functions.read(type, declared))
        .orElseGet(() -> unsupported(type));
  }

  List<ValueType> arguments(List<? extends TypeMirror> arguments, TypeMirror declared) {
    List<? extends TypeMirror> origins =
        declared instanceof DeclaredType origin && origin.getTypeArguments().size() == arguments.size()
            ? origin.getTypeArguments()
            : arguments;
    List<ValueType> read = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      read.add(read(arguments.get(i), origins.get(i)));
    }
    return read;
  }

  private ValueType unsupported(TypeMirror type) {
    boolean raw =
        type instanceof DeclaredType named
            && named.getTypeArguments().isEmpty()
            && !((TypeElement) named.asElement()).getTypeParameters().isEmpty();
    return new Unsupported(raw ? "raw " + TypeText.of(type) : TypeText.of(type), nearest.to(type));
  }

  /** Any annotation of that name, wherever it is from: there are many, and they all mean the same. */
  static Optional<AnnotationMirror> nullable(List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .filter(one -> one.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"))
        .<AnnotationMirror>map(one -> one)
        .findFirst();
  }
}
