package clutch.processor.draft;

import clutch.processor.python.PythonType;
import java.util.List;

/** Which Java type a value of a Python type has: one that Python takes, or that holds all that Python gives. */
final class Types {

  private final Instances instances;
  private final Unions unions;
  private final Tuples tuples;
  private final Functions functions;

  Types(DraftedTypes drafted) {
    this.instances = new Instances(drafted, this);
    this.unions = new Unions(drafted, this);
    this.tuples = new Tuples(drafted, this);
    this.functions = new Functions(drafted, this);
  }

  JavaType of(PythonType type, Place place) {
    return switch (type) {
      case PythonType.Special special -> special(special, place);
      case PythonType.Instance instance -> instances.of(instance, place);
      case PythonType.Tuple tuple -> tuples.of(tuple, place);
      case PythonType.Union union -> unions.of(union, place);
      case PythonType.Literal literal ->
          instances.of(new PythonType.Instance(literal.className(), List.of()), place);
      case PythonType.Callable callable -> functions.of(callable, place);
      case PythonType.ClassObject(PythonType instance) -> {
        place.remark("PyObject stands for the class %s itself.".formatted(PythonText.of(instance)));
        yield JavaType.PY_OBJECT;
      }
      case PythonType.Variable variable -> variable(variable, place);
      case PythonType.Self() -> place.self();
    };
  }

  private static JavaType special(PythonType.Special special, Place place) {
    return special == PythonType.Special.UNKNOWN || place.toPython() ? JavaType.OBJECT : JavaType.VOID;
  }

  /** The same in parameters and results, so that what goes in comes out. */
  private JavaType variable(PythonType.Variable variable, Place place) {
    if (!variable.constraints().isEmpty()) {
      // Of a class, which is one interface whatever the variable is, only values are sure to be right.
      return variable.constraints().getFirst() instanceof PythonType.Instance(String name, _)
              && LibraryTypes.isValue(name)
          ? of(variable.constraints().getFirst(), place)
          : JavaType.OBJECT;
    }
    PythonType bound = variable.bound();
    if (bound instanceof PythonType.Instance instance) {
      return instances.of(instance, place);
    }
    return bound instanceof PythonType.Self ? place.self() : JavaType.OBJECT;
  }
}
