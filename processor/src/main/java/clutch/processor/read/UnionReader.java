package clutch.processor.read;

import clutch.annotations.PythonClass;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.UnionType;
import clutch.processor.model.UnionType.Unfit;
import clutch.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Reads sealed interfaces of records and enums, each of which names its class in Python. */
final class UnionReader {

  private final Types types;
  private final TypeReader typeReader;

  UnionReader(Types types, TypeReader typeReader) {
    this.types = types;
    this.typeReader = typeReader;
  }

  /** Whether a sealed interface is meant as one: others are sealed for reasons of their own. */
  static boolean isUnion(TypeElement element) {
    List<TypeElement> leaves = leaves(element).toList();
    return element.getModifiers().contains(Modifier.SEALED)
        && (leaves.stream().anyMatch(UnionReader::isMember) || leaves.stream().allMatch(UnionReader::hasValues));
  }

  private static Stream<TypeElement> leaves(TypeElement element) {
    return element.getPermittedSubclasses().stream()
        .map(one -> (TypeElement) ((DeclaredType) one).asElement())
        .flatMap(one -> isSealedInterface(one) ? leaves(one) : Stream.of(one))
        .distinct();
  }

  private static boolean isSealedInterface(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE && element.getModifiers().contains(Modifier.SEALED);
  }

  private static boolean hasValues(TypeElement element) {
    return element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.ENUM;
  }

  private static boolean isMember(TypeElement element) {
    return hasValues(element) && Annotations.on(element, PythonClass.class) != null;
  }

  UnionType read(DeclaredType type, TypeElement element, RepeatedType named, List<ValueType> arguments) {
    List<ValueType> members = new ArrayList<>();
    List<Unfit> unfit = new ArrayList<>();
    Map<String, String> classes = new LinkedHashMap<>();
    for (TypeElement leaf : leaves(element).toList()) {
      Optional<DeclaredType> exact = exact(leaf, type);
      if (!isMember(leaf)) {
        unfit.add(unfit(leaf));
      } else if (exact.isEmpty()) {
        unfit.add(
            new Unfit(
                leaf.getSimpleName().toString(),
                "has type parameters that %s does not say".formatted(TypeText.of(type)),
                "Give it the type parameters of the interface."));
      } else if (types.isSubtype(exact.get(), type)) {
        String target = String.valueOf(UserTypeReader.target(leaf));
        String other = classes.putIfAbsent(target, leaf.getSimpleName().toString());
        if (other == null) {
          members.add(typeReader.read(exact.get(), exact.get()));
        } else {
          unfit.add(
              new Unfit(
                  leaf.getSimpleName().toString(),
                  "stands for %s, as %s does".formatted(target, other),
                  "Name another class for one of them."));
        }
      }
    }
    return new UnionType(named.name(), named.isPublic(), arguments, members, unfit);
  }

  private static Unfit unfit(TypeElement leaf) {
    String name = leaf.getSimpleName().toString();
    if (!hasValues(leaf)) {
      return new Unfit(name, "is neither a record nor an enum", "Make it a record with @PythonClass(\"module:Name\").");
    }
    return new Unfit(name, "names no class", "Annotate it with @PythonClass(\"module:Name\").");
  }

  /** With its type parameters filled in from those of the interface; empty if they can't be known. */
  private Optional<DeclaredType> exact(TypeElement leaf, DeclaredType union) {
    DeclaredType open = (DeclaredType) leaf.asType();
    if (open.getTypeArguments().isEmpty()) {
      return Optional.of(open);
    }
    Map<Element, TypeMirror> given = new LinkedHashMap<>();
    superInterface(open, union.asElement()).ifPresent(found -> match(found, union, given));
    TypeMirror[] arguments =
        leaf.getTypeParameters().stream()
            .filter(given::containsKey)
            .map((TypeParameterElement parameter) -> given.get(parameter))
            .toArray(TypeMirror[]::new);
    return arguments.length == leaf.getTypeParameters().size()
        ? Optional.of(types.getDeclaredType(leaf, arguments))
        : Optional.empty();
  }

  private static void match(DeclaredType found, DeclaredType union, Map<Element, TypeMirror> given) {
    for (int i = 0; i < found.getTypeArguments().size(); i++) {
      if (found.getTypeArguments().get(i) instanceof TypeVariable variable) {
        given.put(variable.asElement(), union.getTypeArguments().get(i));
      }
    }
  }

  private Optional<DeclaredType> superInterface(TypeMirror type, Element wanted) {
    if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(one -> superInterface(one, wanted).stream())
        .findFirst();
  }
}
