package clutch.processor.read;

import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.EnumType;
import clutch.processor.model.Given;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Unsupported;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads enums, records, and sealed interfaces of them; each is described once, as it may be inside itself. */
final class UserTypeReader {

  /** Types that go on inside each other without end grow with each step. */
  private static final int DEEPEST = 8;

  private final TypeReader typeReader;
  private final RecordReader records;
  private final UnionReader unions;
  private final Set<RepeatedType> described = new HashSet<>();
  private final Deque<TypeElement> around = new ArrayDeque<>();

  UserTypeReader(Types types, TypeReader typeReader) {
    this.typeReader = typeReader;
    this.records = new RecordReader(types, typeReader);
    this.unions = new UnionReader(types, typeReader);
  }

  /** The type, or what is wrong with it; empty if it is of another kind. */
  Optional<ValueType> read(DeclaredType type, TypeMirror declared) {
    TypeElement element = (TypeElement) type.asElement();
    boolean raw = type.getTypeArguments().size() != element.getTypeParameters().size();
    if (raw || !isUserType(element)) {
      return Optional.empty();
    }
    if (isPrivate(element)) {
      return Optional.of(
          new Unsupported(
              TypeText.of(type),
              TypeText.of(type) + " without 'private', so that the class that Clutch writes can name it"));
    }
    if (type.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance)) {
      return Optional.of(
          new Unsupported(TypeText.of(type), element.getSimpleName() + " with its types given, without a wildcard"));
    }
    if (around.stream().filter(element::equals).count() == DEEPEST) {
      return Optional.of(new Unsupported(TypeText.of(type), "PyObject where a type grows inside itself"));
    }
    List<ValueType> arguments = typeReader.arguments(type.getTypeArguments(), declared);
    RepeatedType repeated = new RepeatedType(JavaNames.of(element), isPublic(element), arguments);
    if (!described.add(repeated)) {
      return Optional.of(repeated);
    }
    around.push(element);
    try {
      return Optional.of(describe(type, element, repeated, arguments));
    } finally {
      around.pop();
      if (around.isEmpty()) {
        described.clear();
      }
    }
  }

  private static boolean isUserType(TypeElement element) {
    return switch (element.getKind()) {
      case ENUM, RECORD -> true;
      case INTERFACE -> UnionReader.isUnion(element);
      default -> false;
    };
  }

  private ValueType describe(
      DeclaredType type, TypeElement element, RepeatedType named, List<ValueType> arguments) {
    return switch (element.getKind()) {
      case ENUM -> enumeration(element, named);
      case RECORD -> records.read(type, element, named, arguments);
      default -> unions.read(type, element, named, arguments);
    };
  }

  private static EnumType enumeration(TypeElement element, RepeatedType named) {
    List<EnumType.Constant> constants =
        element.getEnclosedElements().stream()
            .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
            .map(one -> constant(one))
            .toList();
    return new EnumType(named.name(), named.isPublic(), target(element), constants);
  }

  private static EnumType.Constant constant(Element element) {
    String name = element.getSimpleName().toString();
    Given given = Annotations.value(element, PythonName.class);
    return new EnumType.Constant(Position.of(element), name, given == null ? name : given.text());
  }

  static @Nullable String target(TypeElement element) {
    Given given = Annotations.value(element, PythonClass.class);
    return given == null ? null : given.text();
  }

  private static boolean isPrivate(TypeElement element) {
    for (Element one = element; one instanceof TypeElement; one = one.getEnclosingElement()) {
      if (one.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPublic(TypeElement element) {
    for (Element one = element; one instanceof TypeElement; one = one.getEnclosingElement()) {
      if (!one.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
