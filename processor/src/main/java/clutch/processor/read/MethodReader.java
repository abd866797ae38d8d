package clutch.processor.read;

import clutch.annotations.Attached;
import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.PythonNames;
import clutch.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Reads one method of an interface, its own or inherited. */
final class MethodReader {

  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final TypeElement api;
  private final ThrownReader thrownReader;

  /** A reader of the methods of one interface. */
  MethodReader(Elements elements, Types types, TypeElement api) {
    this.elements = elements;
    this.types = types;
    this.api = api;
    this.typeReader = new TypeReader(elements, types, api);
    this.thrownReader = new ThrownReader(elements, types, api);
  }

  /** A method as the interface has it; {@code fallback} is the place for what is inherited from a class file. */
  ApiMethod read(ExecutableElement method, Position fallback) {
    ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) api.asType(), method);
    boolean inSource = isInSource(method);
    return new ApiMethod(
        inSource ? Position.of(method) : fallback,
        method.getSimpleName().toString(),
        callable(method, inSource, fallback),
        moved(Annotations.value(method, PythonAttribute.class), inSource, fallback),
        InterpreterReader.read(method, inSource ? null : fallback),
        method.getTypeParameters().stream().map(Object::toString).toList(),
        typeReader.readResult(type.getReturnType(), method.getReturnType(), method),
        parameters(method, type, inSource, fallback),
        thrownReader.read(type.getThrownTypes()),
        Annotations.isChecked(method, PythonCallable.class) && Annotations.isChecked(method, PythonAttribute.class));
  }

  /** Java's word for Python's {@code __iter__} needs no annotation. */
  private @Nullable Given callable(ExecutableElement method, boolean inSource, Position fallback) {
    Given said = Annotations.value(method, PythonCallable.class);
    boolean unsaid = said == null || said.position().value() == null;
    Given named =
        said == null || !unsaid
            ? said
            : new Given(PythonNames.snakeCase(method.getSimpleName().toString()), said.position());
    Given given = moved(named, inSource, fallback);
    boolean iterates =
        unsaid
            && method.getSimpleName().contentEquals("iterator")
            && method.getParameters().isEmpty()
            && method.getEnclosingElement() instanceof TypeElement type
            && isA(type.asType(), Iterable.class);
    return iterates
        ? new Given("__iter__", inSource ? Position.of(method) : fallback)
        : given;
  }

  private List<Parameter> parameters(
      ExecutableElement method, ExecutableType type, boolean inSource, Position fallback) {
    List<Parameter> read = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror filledIn = type.getParameterTypes().get(i);
      boolean variableArity = method.isVarArgs() && i == method.getParameters().size() - 1;
      String name = parameter.getSimpleName().toString();
      ValueType value =
          typeReader.read(
              variableArity ? component(filledIn) : filledIn,
              variableArity ? component(parameter.asType()) : parameter.asType(),
              parameter);
      Position attached = Annotations.position(parameter, Attached.class);
      Position defaultIfEmpty = Annotations.position(parameter, DefaultIfEmpty.class);
      read.add(
          new Parameter(
              inSource ? Position.of(parameter) : fallback,
              name,
              inSource || !name.matches("arg\\d+"),
              attached == null ? value : value.whileAttached(),
              variableArity,
              moved(Annotations.value(parameter, Keyword.class), inSource, fallback),
              attached == null || inSource ? attached : fallback,
              defaultIfEmpty == null || inSource ? defaultIfEmpty : fallback));
    }
    return read;
  }

  private static TypeMirror component(TypeMirror array) {
    return ((ArrayType) array).getComponentType();
  }

  private static @Nullable Given moved(@Nullable Given given, boolean inSource, Position fallback) {
    return given == null || inSource ? given : new Given(given.text(), fallback);
  }

  private boolean isA(TypeMirror type, Class<?> ancestor) {
    return types.isSubtype(
        types.erasure(type), types.erasure(elements.getTypeElement(ancestor.getName()).asType()));
  }

  /** Only what is in a source file can be pointed at. */
  private boolean isInSource(Element element) {
    try {
      JavaFileObject file = elements.getFileObjectOf(element);
      return file == null || file.getKind() == JavaFileObject.Kind.SOURCE;
    } catch (UnsupportedOperationException e) {
      return true; // Not javac: its elements point where they can.
    }
  }
}
