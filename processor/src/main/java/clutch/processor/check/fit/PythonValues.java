package clutch.processor.check.fit;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Callable;
import clutch.processor.python.PythonType.ClassObject;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Literal;
import clutch.processor.python.PythonType.Self;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import clutch.processor.python.PythonType.Union;
import clutch.processor.python.PythonType.Variable;
import java.util.List;

/** Whether a Python value may be given where a hint is. Type arguments are covariant: what Java gives is fresh. */
final class PythonValues {

  private static final Instance NONE = Classes.plain("types.NoneType");

  private final Comparison comparison;

  PythonValues(Comparison comparison) {
    this.comparison = comparison;
  }

  Fit check(PythonType value, PythonType hint) {
    if (value == Special.UNKNOWN || hint == Special.UNKNOWN) {
      return Fit.UNKNOWN;
    }
    return switch (value) {
      case Union(List<PythonType> members) -> Fit.each(members, member -> comparison.given(member, hint));
      case Special.NEVER -> Fit.FITS;
      case Variable variable when variable.equals(hint) -> Fit.FITS;
      case Variable _, Self _ -> Fit.UNKNOWN;
      default -> one(value, hint);
    };
  }

  private Fit one(PythonType value, PythonType hint) {
    Fit refusal = Fit.refused(PythonText.of(hint), PythonText.of(value));
    return switch (hint) {
      case Special.NEVER, Special.UNKNOWN -> refusal;
      case Special.NONE -> isNone(value) ? Fit.FITS : refusal;
      case Union union ->
          new Alternatives(comparison)
              .any(union, member -> comparison.given(value, member), PythonText.of(value));
      case Variable variable ->
          new Variables(comparison)
              .bind(variable, bound -> comparison.given(value, bound), value, PythonText.of(value));
      case Self _ -> {
        PythonType self = comparison.bindings().self();
        yield self == null ? Fit.UNKNOWN : comparison.given(value, self);
      }
      case Literal literal -> literal(value, literal, refusal);
      case Tuple tuple -> tuple(value, tuple, refusal);
      case Callable _ -> callable(value, refusal);
      case ClassObject(PythonType wanted) -> ofClass(value, wanted, refusal);
      case Instance instance -> instance(value, instance, refusal);
    };
  }

  private static boolean isNone(PythonType value) {
    return value == Special.NONE || value.equals(NONE);
  }

  private Fit literal(PythonType value, Literal hint, Fit refusal) {
    if (value instanceof Literal literal) {
      return literal.equals(hint) ? Fit.FITS : refusal;
    }
    // A text may be the very text.
    Instance instance = Classes.instance(value);
    return instance != null && comparison.classes().is(Classes.plain(hint.className()), instance.className())
        ? Fit.UNKNOWN
        : refusal;
  }

  private Fit tuple(PythonType value, Tuple hint, Fit refusal) {
    if (!(value instanceof Tuple(List<PythonType> elements, boolean repeated))) {
      Instance instance = Classes.instance(value);
      return instance != null && comparison.classes().is(instance, Classes.TUPLE) ? Fit.UNKNOWN : refusal;
    }
    if (!repeated && !hint.repeated() && elements.size() != hint.elements().size()) {
      return refusal;
    }
    Fit fit = repeated && !hint.repeated() ? Fit.UNKNOWN : Fit.FITS;
    int size = repeated ? hint.elements().size() : elements.size();
    for (int i = 0; i < size; i++) {
      PythonType given = elements.get(repeated ? 0 : i);
      PythonType taken = hint.elements().get(hint.repeated() ? 0 : i);
      fit = fit.and(comparison.given(given, taken).at("[" + i + "]"));
    }
    return fit;
  }

  private Fit callable(PythonType value, Fit refusal) {
    return switch (value) {
      case Callable _, ClassObject _ -> Fit.UNKNOWN;
      case Instance instance when comparison.classes().mayHave(instance, "__call__") -> Fit.UNKNOWN;
      default -> refusal;
    };
  }

  private Fit ofClass(PythonType value, PythonType wanted, Fit refusal) {
    return switch (value) {
      case ClassObject(PythonType instance) -> comparison.given(instance, wanted);
      case Instance instance when comparison.classes().is(instance, "builtins.type") -> Fit.UNKNOWN;
      default -> refusal;
    };
  }

  private Fit instance(PythonType value, Instance hint, Fit refusal) {
    if (hint.className().equals(Classes.OBJECT)) {
      return Fit.FITS;
    }
    if (isNone(value)) {
      return hint.equals(NONE) || hint.className().equals("typing.Hashable")
          ? Fit.FITS
          : new Bases(comparison).check(NONE, hint, comparison::given, refusal);
    }
    Instance instance = Classes.instance(value);
    return instance == null
        ? Fit.UNKNOWN
        : new Bases(comparison).check(instance, hint, comparison::given, refusal);
  }
}
