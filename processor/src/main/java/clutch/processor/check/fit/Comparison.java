package clutch.processor.check.fit;

import clutch.processor.model.RepeatedType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One question, and what is known on the way to its answer. All parts of the answer ask each other through it. */
final class Comparison {

  /** Types that go on inside each other without end grow with each step. */
  private static final int DEEPEST = 60;

  private final Classes classes;
  private final TypeBindings bindings;
  private final Arguments arguments = new Arguments(this);
  private final Results results = new Results(this);
  private final PythonValues pythonValues = new PythonValues(this);
  private final Map<RepeatedType, UserType> described = new HashMap<>();
  private final Set<Question> asked = new HashSet<>();
  private int depth;

  /** A question that is being answered. */
  private record Question(boolean ofArgument, RepeatedType java, PythonType hint) {}

  Comparison(PythonDeclarations declarations, TypeBindings bindings, ValueType java) {
    this.classes = new Classes(declarations);
    this.bindings = bindings;
    java.userTypes()
        .filter(type -> !(type instanceof RepeatedType))
        .forEach(type -> described.putIfAbsent(named(type), type));
  }

  private static RepeatedType named(UserType type) {
    return new RepeatedType(type.name(), type.isPublic(), type.arguments());
  }

  Classes classes() {
    return classes;
  }

  TypeBindings bindings() {
    return bindings;
  }

  /** May a value of the Java type be given where the hint is? */
  Fit argument(ValueType java, PythonType hint) {
    return deeper(() -> arguments.check(java, hint));
  }

  /** Can the Java type hold all that the hint promises? */
  Fit result(ValueType java, PythonType hint) {
    return deeper(() -> results.check(java, hint));
  }

  /** May a Python value be given where the hint is? */
  Fit given(PythonType value, PythonType hint) {
    return deeper(() -> pythonValues.check(value, hint));
  }

  private Fit deeper(Supplier<Fit> check) {
    if (depth == DEEPEST) {
      return Fit.UNKNOWN;
    }
    depth++;
    try {
      return check.get();
    } finally {
      depth--;
    }
  }

  /** A user's type may be inside itself: what is being asked already adds nothing. */
  Fit once(UserType java, PythonType hint, boolean ofArgument, Supplier<Fit> check) {
    Question question = new Question(ofArgument, named(java), hint);
    if (!asked.add(question)) {
      return Fit.FITS;
    }
    try {
      return check.get();
    } finally {
      asked.remove(question);
    }
  }

  /** The whole description of a type that is only named. */
  ValueType whole(RepeatedType type) {
    UserType found = described.get(type);
    return found == null ? new ValueType.Unsupported(type.text(), "") : found;
  }

  /** What is refused binds nothing. */
  Fit attempt(Supplier<Fit> check) {
    TypeBindings before = bindings.copy();
    Fit fit = check.get();
    if (fit.isRefused()) {
      bindings.become(before);
    }
    return fit;
  }

  /** As {@link #attempt}, but binds nothing in any case. */
  Fit probe(Supplier<Fit> check) {
    TypeBindings before = bindings.copy();
    Fit fit = check.get();
    bindings.become(before);
    return fit;
  }

  /** The same, with type variables of its own: for what is inside a class. */
  Comparison apart() {
    Comparison apart = new Comparison(classes.declarations(), new TypeBindings(), ValueType.Nothing.VOID);
    apart.described.putAll(described);
    apart.asked.addAll(asked);
    apart.depth = depth;
    return apart;
  }
}
