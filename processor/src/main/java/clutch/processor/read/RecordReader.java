package clutch.processor.read;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonName;
import clutch.annotations.PythonTuple;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.Given;
import clutch.processor.model.PythonNames;
import clutch.processor.model.RecordType;
import clutch.processor.model.RecordType.Component;
import clutch.processor.model.RecordType.Form;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads records. */
final class RecordReader {

  private final Types types;
  private final TypeReader typeReader;

  RecordReader(Types types, TypeReader typeReader) {
    this.types = types;
    this.typeReader = typeReader;
  }

  RecordType read(DeclaredType type, TypeElement element, RepeatedType named, List<ValueType> arguments) {
    List<Component> components = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      components.add(component(component, accessor(component, element), type));
    }
    String target = UserTypeReader.target(element);
    return new RecordType(named.name(), named.isPublic(), arguments, form(element, target), target, components, hasRival(element));
  }

  private static Form form(TypeElement element, @Nullable String target) {
    if (Annotations.on(element, PythonTuple.class) != null) {
      return Form.TUPLE;
    }
    return target == null ? Form.DICT : Form.INSTANCE;
  }

  private Component component(
      RecordComponentElement component, ExecutableElement accessor, DeclaredType record) {
    TypeMirror type = ((ExecutableType) types.asMemberOf(record, accessor)).getReturnType();
    // An annotation for methods or parameters is on the accessor, and not on the component.
    ValueType read = typeReader.read(type, component.asType(), accessor);
    Given given = Annotations.value(component, PythonName.class);
    String name = component.getSimpleName().toString();
    return new Component(
        Position.of(component),
        name,
        given == null ? PythonNames.snakeCase(name) : given.text(),
        read instanceof OrNull(Primitive primitive, _, _)
            ? new Unsupported("@Nullable " + primitive.text(), primitive.box())
            : read,
        Annotations.on(component, DefaultIfEmpty.class) != null,
        component.asType().getKind() == TypeKind.TYPEVAR
            ? JavaNames.of((TypeElement) types.asElement(types.erasure(component.asType())))
            : null);
  }

  private static boolean hasRival(TypeElement record) {
    int size = record.getRecordComponents().size();
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
            .filter(one -> one.getParameters().size() == size)
            .count()
        > 1;
  }

  private static ExecutableElement accessor(RecordComponentElement component, TypeElement record) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().equals(component.getSimpleName()))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(component + " has no accessor"));
  }
}
