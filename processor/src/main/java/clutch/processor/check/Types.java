package clutch.processor.check;

import clutch.processor.check.fit.ArgumentFit;
import clutch.processor.check.fit.Encounter;
import clutch.processor.check.fit.Fit;
import clutch.processor.check.fit.ResultFit;
import clutch.processor.check.fit.TypeBindings;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Access;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Container;
import clutch.processor.model.DeferredType;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonType;
import org.jspecify.annotations.Nullable;

/** A Java type goes with the hint that it meets. */
final class Types {

  private static final String HOLDER = "Declare a type that holds it; PyObject holds anything.";

  private final ArgumentFit arguments;
  private final ResultFit results;
  private final ObjectChecks objects;

  Types(PythonDeclarations declarations, ObjectChecks objects) {
    this.objects = objects;
    this.arguments = new ArgumentFit(declarations);
    this.results = new ResultFit(declarations);
  }

  Fit argument(Parameter parameter, PythonType hint, TypeBindings bindings) {
    return arguments.check(passed(parameter, parameter.isLeftOutIfEmpty()), hint, bindings);
  }

  /** The same, of one overload of several: others may be for the empty value, or for some of the subtypes. */
  Fit argumentOfOverload(Parameter parameter, PythonType hint, TypeBindings bindings) {
    ValueType value = passed(parameter, true);
    boolean onlyEmpty = hint == PythonType.Special.NONE && !value.equals(parameter.type());
    boolean onlySome =
        value instanceof UnionType union
            && union.members().stream().anyMatch(one -> !arguments.check(one, hint, bindings.copy()).isRefused());
    return arguments.check(value, onlyEmpty || onlySome ? PythonType.Special.UNKNOWN : hint, bindings);
  }

  /** What is against the null or empty value of a parameter; null if it has none or is left out with it. */
  @Nullable Fit emptyArgument(Parameter parameter, PythonType hint, TypeBindings bindings) {
    boolean hasEmpty = !passed(parameter, true).equals(passed(parameter, parameter.isLeftOutIfEmpty()));
    return hasEmpty ? arguments.checkNull(hint, bindings) : null;
  }

  Fit result(ValueType java, PythonType hint, TypeBindings bindings) {
    return results.check(java, hint, bindings);
  }

  /** Has an interface checked against a class that comes to be behind it. */
  void meet(Encounter encounter) {
    objects.meet(encounter.api(), encounter.type());
  }

  void checkArgument(Parameter parameter, String where, String name, PythonType hint, Problems problems) {
    Fit fit = argument(parameter, hint, new TypeBindings());
    fit.encounters().forEach(this::meet);
    if (fit.isRefused()) {
      refuse(fit, parameter, where, name, hint, problems);
    }
  }

  void checkResult(ApiMethod method, String where, ValueType java, PythonType hint, Problems problems) {
    Fit fit = result(java, hint, new TypeBindings());
    fit.encounters().forEach(this::meet);
    if (fit.isRefused()) {
      refuse(fit, method, where, hint, problems);
    }
  }

  void refuse(Fit fit, Parameter parameter, String where, String name, PythonType hint, Problems problems) {
    problems.add(
        Message.ARGUMENT_TYPE,
        parameter.position(),
        parameter.name(),
        parameter.typeText(),
        where,
        fit.expected(),
        name + fit.path(),
        fit.found(),
        remedy(fit, "%s", NearestJava.toPass(hint), "Declare a type that becomes what it takes."));
  }

  void refuse(Fit fit, ApiMethod method, String where, PythonType hint, Problems problems) {
    problems.add(
        Message.RESULT_TYPE,
        method.position(),
        method.text(),
        method.result().text(),
        fit.path().isEmpty() ? "the " + what(method) : what(method) + fit.path(),
        where,
        fit.found(),
        fit.expected(),
        method.result() instanceof Deferred(DeferredType type, _)
            ? remedy(fit, type.javaName().nestedName() + "<%s>", NearestJava.boxed(hint), HOLDER)
            : remedy(fit, "%s", NearestJava.of(hint), HOLDER));
  }

  private static String what(ApiMethod method) {
    return method.access() == Access.CALL ? "result" : "value";
  }

  private static String remedy(Fit fit, String form, @Nullable String nearest, String otherwise) {
    return nearest == null || !fit.path().isEmpty()
        ? otherwise
        : "Use %s, for example.".formatted(form.formatted(nearest));
  }

  /** What gets to Python: an empty value may be left out, and the entries of a map one by one. */
  private static ValueType passed(Parameter parameter, boolean unlessEmpty) {
    ValueType type = parameter.type();
    if (parameter.passing() == Passing.ENTRIES) {
      return type instanceof Composed(_, var entry) && entry.size() == 2 ? entry.getLast() : type;
    }
    if (!unlessEmpty) {
      return type;
    }
    return switch (type) {
      case OrNull(ValueType inner, _, _) -> inner;
      case Composed(Container container, var inner) when container == Container.OPTIONAL -> inner.getFirst();
      case Whole(WholeType whole) when whole == WholeType.OPTIONAL_INT -> Primitive.INT;
      case Whole(WholeType whole) when whole == WholeType.OPTIONAL_LONG -> Primitive.LONG;
      case Whole(WholeType whole) when whole == WholeType.OPTIONAL_DOUBLE -> Primitive.DOUBLE;
      default -> type;
    };
  }
}
