package clutch.processor.read;

import clutch.annotations.PythonCallable;
import clutch.processor.model.TypeArgument;
import clutch.processor.model.TypeArgument.Wildcard;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Unsupported;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads functional interfaces, whose one abstract method is a Python callable. */
final class FunctionReader {

  /** Types that go on inside each other without end grow with each step. */
  private static final int DEEPEST = 8;

  private final Elements elements;
  private final Types types;
  private final AbstractMethods abstractMethods;
  private final TypeReader typeReader;
  private final ThrownReader thrownReader;
  private final Deque<DeclaredType> around = new ArrayDeque<>();

  FunctionReader(Elements elements, Types types, TypeReader typeReader, ThrownReader thrownReader) {
    this.elements = elements;
    this.types = types;
    this.abstractMethods = new AbstractMethods(elements, types);
    this.typeReader = typeReader;
    this.thrownReader = thrownReader;
  }

  /** The functional interface, or what is wrong with it; empty if that type is none. */
  Optional<ValueType> read(DeclaredType type, TypeMirror declared) {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().size() != element.getTypeParameters().size() || !canBeFunctional(type)) {
      return Optional.empty();
    }
    List<ExecutableElement> methods = abstractMethods.of(element);
    if (methods.size() != 1 || !methods.getFirst().getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(read(type, declared, methods.getFirst()));
  }

  private boolean canBeFunctional(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return element.getKind() == ElementKind.INTERFACE
        && !element.getModifiers().contains(Modifier.SEALED)
        && Annotations.on(element, PythonCallable.class) == null
        // One of these may have one abstract method, but is meant as its elements.
        && Stream.of("java.lang.Iterable", "java.util.Iterator", "java.util.stream.BaseStream")
            .noneMatch(name -> isA(type, name));
  }

  private boolean isA(DeclaredType type, String name) {
    return types.isSubtype(types.erasure(type), types.erasure(elements.getTypeElement(name).asType()));
  }

  private ValueType read(DeclaredType type, TypeMirror declared, ExecutableElement method) {
    if (isPrivate(type.asElement())) {
      return new Unsupported(
          TypeText.of(type),
          TypeText.of(type) + " without 'private', so that the class that Clutch writes can name it");
    }
    DeclaredType exact = exact(type);
    if (!takesItsParameters(type, exact, method)) {
      return new Unsupported(TypeText.of(type), TypeText.of(exact) + ", as nobody can call it with a wildcard there");
    }
    if (around.size() == DEEPEST || around.stream().anyMatch(one -> types.isSameType(one, exact))) {
      return new Unsupported(TypeText.of(type), "PyObject where a functional interface names itself");
    }
    around.push(exact);
    try {
      return function(type, declared, exact, method);
    } finally {
      around.pop();
    }
  }

  private Functional function(
      DeclaredType type, TypeMirror declared, DeclaredType exact, ExecutableElement method) {
    ExecutableType signature = (ExecutableType) types.asMemberOf(exact, method);
    List<ValueType> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      parameters.add(typeReader.read(signature.getParameterTypes().get(i), parameter.asType(), parameter));
    }
    return new Functional(
        JavaNames.of((TypeElement) type.asElement()),
        arguments(type, declared, exact),
        method.getSimpleName().toString(),
        parameters,
        typeReader.read(signature.getReturnType(), method.getReturnType(), method),
        thrownReader.read(signature.getThrownTypes()).stream().filter(one -> one.raised() != null).toList(),
        false);
  }

  private List<TypeArgument> arguments(DeclaredType type, TypeMirror declared, DeclaredType exact) {
    List<? extends TypeMirror> origins =
        declared instanceof DeclaredType origin
                && origin.getTypeArguments().size() == type.getTypeArguments().size()
            ? origin.getTypeArguments()
            : type.getTypeArguments();
    List<TypeArgument> read = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      read.add(
          new TypeArgument(
              wildcard(type.getTypeArguments().get(i)),
              typeReader.read(exact.getTypeArguments().get(i), bound(origins.get(i)))));
    }
    return read;
  }

  private static Wildcard wildcard(TypeMirror argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return Wildcard.NONE;
    }
    if (wildcard.getExtendsBound() != null) {
      return Wildcard.EXTENDS;
    }
    return wildcard.getSuperBound() == null ? Wildcard.ANY : Wildcard.SUPER;
  }

  private static TypeMirror bound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        return wildcard.getExtendsBound();
      }
      return wildcard.getSuperBound() == null ? argument : wildcard.getSuperBound();
    }
    return argument;
  }

  /** As Java types a lambda: with each wildcard's bound in its place. */
  private DeclaredType exact(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      TypeMirror bound = bound(type.getTypeArguments().get(i));
      arguments.add(
          bound instanceof WildcardType ? element.getTypeParameters().get(i).getBounds().getFirst() : bound);
    }
    return types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
  }

  /** {@code Consumer<? extends String>} takes no String: it may want a special one. */
  private boolean takesItsParameters(DeclaredType type, DeclaredType exact, ExecutableElement method) {
    if (type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
      return true;
    }
    DeclaredType captured;
    try {
      captured = (DeclaredType) types.capture(type);
    } catch (UnsupportedOperationException e) {
      return takesItsVariables(type, method); // Eclipse's compiler.
    }
    List<? extends TypeMirror> given = ((ExecutableType) types.asMemberOf(exact, method)).getParameterTypes();
    List<? extends TypeMirror> taken = ((ExecutableType) types.asMemberOf(captured, method)).getParameterTypes();
    for (int i = 0; i < given.size(); i++) {
      if (!types.isAssignable(given.get(i), taken.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same without a capture: looks only at parameters that are type variables themselves. */
  private boolean takesItsVariables(DeclaredType type, ExecutableElement method) {
    TypeElement element = (TypeElement) type.asElement();
    DeclaredType open = (DeclaredType) element.asType();
    List<? extends TypeMirror> taken = ((ExecutableType) types.asMemberOf(open, method)).getParameterTypes();
    for (int i = 0; i < open.getTypeArguments().size(); i++) {
      TypeMirror variable = open.getTypeArguments().get(i);
      Wildcard wildcard = wildcard(type.getTypeArguments().get(i));
      if ((wildcard == Wildcard.EXTENDS || wildcard == Wildcard.ANY)
          && taken.stream().anyMatch(one -> types.isSameType(one, variable))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrivate(Element element) {
    for (Element one = element; one instanceof TypeElement; one = one.getEnclosingElement()) {
      if (one.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}
