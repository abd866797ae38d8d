package clutch.processor.check.fit;

import clutch.processor.model.EnumType;
import clutch.processor.model.RecordType;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Variable;

/** The argument's direction: takes apart what may be several things, and asks for each. */
final class Arguments {

  private final Comparison comparison;
  private final Alternatives alternatives;
  private final Variables variables;

  Arguments(Comparison comparison) {
    this.comparison = comparison;
    this.alternatives = new Alternatives(comparison);
    this.variables = new Variables(comparison);
  }

  Fit check(ValueType java, PythonType hint) {
    ValueType present = NaturalTypes.present(java);
    if (present != null) {
      // First what is there: whatever is wrong with it, null is wrong with it as well.
      return comparison
          .argument(present, hint)
          .and(comparison.given(Special.NONE, hint).inWords(PythonText.of(hint), "null"));
    }
    return switch (java) {
      case RepeatedType repeated -> comparison.argument(comparison.whole(repeated), hint);
      case UnionType union -> Fit.each(union.members(), member -> comparison.argument(member, hint));
      case Nothing _ -> comparison.given(Special.NONE, hint).inWords(PythonText.of(hint), java.text());
      case Unsupported _, Deferred _ -> Fit.UNKNOWN;
      default -> one(java, hint);
    };
  }

  private Fit one(ValueType java, PythonType hint) {
    return switch (hint) {
      case Special.UNKNOWN -> withoutHint(java);
      case Special.NONE, Special.NEVER ->
          java instanceof Whole(WholeType type) && isAnything(type)
              ? Fit.UNKNOWN
              : Fit.refused(PythonText.of(hint), java.text());
      case PythonType.Union union when java instanceof EnumType constants ->
          new Enums(comparison).argument(constants, union);
      case PythonType.Union union ->
          alternatives.any(union, member -> comparison.argument(java, member), java.text());
      case Variable variable ->
          variables.bind(
              variable,
              constraint -> comparison.argument(java, constraint),
              new NaturalTypes(comparison.classes()).of(java),
              java.text());
      case PythonType.Self _ -> {
        PythonType self = comparison.bindings().self();
        yield self == null ? Fit.UNKNOWN : comparison.argument(java, self);
      }
      default -> plain(java, hint);
    };
  }

  /** A record that names its class is wrong by itself if that does not take its components. */
  private Fit withoutHint(ValueType java) {
    return switch (java) {
      case RecordType record -> new Constructions(comparison).check(record).and(Fit.UNKNOWN);
      case EnumType constants -> new Enums(comparison).membersExist(constants).and(Fit.UNKNOWN);
      default -> Fit.UNKNOWN;
    };
  }

  private Fit plain(ValueType java, PythonType hint) {
    return switch (java) {
      case Functional function -> new Functions(comparison).argument(function, hint);
      case RecordType record -> new RecordArguments(comparison).check(record, hint);
      case EnumType constants -> new Enums(comparison).argument(constants, hint);
      case Composed composed -> new Containers(comparison).argument(composed, hint);
      case Behind _ -> Fit.UNKNOWN;
      case Whole(WholeType type) when isAnything(type) -> Fit.UNKNOWN;
      case Whole(WholeType type) when isException(type) ->
          new Exceptions(comparison).argument(java, hint);
      case Primitive primitive -> value(java, NaturalTypes.of(primitive), hint);
      case Whole(WholeType type) -> value(java, NaturalTypes.of(type), hint);
      default -> Fit.UNKNOWN;
    };
  }

  private Fit value(ValueType java, PythonType natural, PythonType hint) {
    return comparison.given(natural, hint).inWords(PythonText.of(hint), java.text());
  }

  private static boolean isAnything(WholeType type) {
    return type == WholeType.OBJECT || type == WholeType.PY_OBJECT;
  }

  private static boolean isException(WholeType type) {
    return type == WholeType.THROWABLE || type == WholeType.EXCEPTION || type == WholeType.PYTHON_EXCEPTION;
  }
}
