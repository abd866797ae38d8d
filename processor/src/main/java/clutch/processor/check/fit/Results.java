package clutch.processor.check.fit;

import clutch.processor.model.DeferredType;
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
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Variable;
import java.util.List;

/** The result's direction: takes apart what may be several things, and asks for each. */
final class Results {

  private static final String NONE = "types.NoneType";

  private final Comparison comparison;
  private final Variables variables;

  Results(Comparison comparison) {
    this.comparison = comparison;
    this.variables = new Variables(comparison);
  }

  Fit check(ValueType java, PythonType hint) {
    if (java == Nothing.VOID || hint == Special.NEVER) {
      return Fit.FITS;
    }
    return switch (java) {
      case Whole(WholeType type) when type == WholeType.OBJECT || type == WholeType.PY_OBJECT -> Fit.FITS;
      case Unsupported _ -> Fit.UNKNOWN;
      case RepeatedType repeated -> comparison.result(comparison.whole(repeated), hint);
      default -> hint(java, hint);
    };
  }

  private Fit hint(ValueType java, PythonType hint) {
    return switch (hint) {
      case Special.UNKNOWN -> java instanceof EnumType constants
          ? new Enums(comparison).membersExist(constants).and(Fit.UNKNOWN)
          : Fit.UNKNOWN;
      case Special.NONE -> none(java);
      case Instance(String className, _) when className.equals(NONE) -> none(java);
      case PythonType.Union union when java instanceof EnumType constants ->
          new Enums(comparison).result(constants, union);
      case PythonType.Union(List<PythonType> members) -> {
        Fit fit = Fit.each(members, member -> comparison.result(java, member));
        // Typeshed's way to say that it depends: csv.DictReader gives str, or float if told so.
        boolean depends = fit.isRefused() && members.contains(Special.UNKNOWN);
        yield !depends ? fit : members.contains(Special.NONE) ? none(java).and(Fit.UNKNOWN) : Fit.UNKNOWN;
      }
      case Variable variable -> variables.lookUp(variable, bound -> comparison.result(java, bound));
      case PythonType.Self _ -> {
        PythonType self = comparison.bindings().self();
        yield self == null ? Fit.UNKNOWN : comparison.result(java, self);
      }
      default -> there(java, hint);
    };
  }

  private Fit none(ValueType java) {
    return switch (java) {
      case Deferred(DeferredType type, ValueType value) when type != DeferredType.PUBLISHER ->
          comparison.result(value, Special.NONE);
      default ->
          NaturalTypes.present(java) == null ? Fit.refused(java.text(), PythonText.of(Special.NONE)) : Fit.FITS;
    };
  }

  private Fit there(ValueType java, PythonType hint) {
    ValueType present = NaturalTypes.present(java);
    if (present != null) {
      return comparison.result(present, hint);
    }
    return switch (java) {
      case Primitive primitive -> new Values(comparison).result(primitive, NaturalTypes.whole(primitive), hint);
      case Whole(WholeType type) -> new Values(comparison).result(java, type, hint);
      case Composed composed -> new HeldContainers(comparison).result(composed, hint);
      case Functional function -> new Functions(comparison).result(function, hint);
      case Behind(var name) ->
          hint instanceof Instance instance ? Fit.meeting(new Encounter(name, instance)) : Fit.FITS;
      case RecordType record -> new RecordResults(comparison).check(record, hint);
      case EnumType constants -> new Enums(comparison).result(constants, hint);
      case UnionType union -> new SealedResults(comparison).check(union, hint);
      case Deferred deferred -> new FuturesAndPublishers(comparison).check(deferred, hint);
      case OrNull _, Nothing _, Unsupported _, RepeatedType _ -> Fit.UNKNOWN;
    };
  }
}
