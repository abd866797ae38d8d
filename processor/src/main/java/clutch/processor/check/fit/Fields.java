package clutch.processor.check.fit;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Field;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Callable;
import clutch.processor.python.PythonType.ClassObject;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import clutch.processor.python.PythonType.Union;
import clutch.processor.python.PythonType.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of typed dicts and named tuples, with the type arguments of an instance filled in. */
final class Fields {

  private final Map<String, PythonType> arguments = new HashMap<>();

  private Fields(List<String> names, List<PythonType> given) {
    for (int i = 0; i < names.size(); i++) {
      arguments.put(names.get(i), i < given.size() ? given.get(i) : Special.UNKNOWN);
    }
  }

  static List<Field> of(PythonClass type, Instance instance) {
    Fields filled = new Fields(type.typeParameters(), instance.arguments());
    return type.typeParameters().isEmpty() ? type.fields() : type.fields().stream().map(filled::field).toList();
  }

  static List<PythonType> types(PythonClass type, Instance instance) {
    return of(type, instance).stream().map(Field::type).toList();
  }

  private Field field(Field field) {
    return new Field(
        field.name(), fill(field.type()), field.required(), field.keywordOnly(), field.inConstructor());
  }

  private PythonType fill(PythonType type) {
    return switch (type) {
      case Variable variable -> arguments.getOrDefault(variable.name(), variable);
      case Instance(String className, List<PythonType> inside) -> new Instance(className, fill(inside));
      case Tuple(List<PythonType> elements, boolean repeated) -> new Tuple(fill(elements), repeated);
      case Union(List<PythonType> members) -> Classes.union(fill(members));
      case Callable(List<PythonType> parameters, PythonType result) ->
          new Callable(parameters == null ? null : fill(parameters), fill(result));
      case ClassObject(PythonType instance) -> new ClassObject(fill(instance));
      case Special _, PythonType.Literal _, PythonType.Self _ -> type;
    };
  }

  private List<PythonType> fill(List<PythonType> types) {
    return types.stream().map(this::fill).toList();
  }
}
