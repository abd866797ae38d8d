package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Callable;
import clutch.processor.python.PythonType.ClassObject;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functional interfaces: what they take comes from the other side, and what they return goes there. */
record Functions(Comparison comparison) {

  private static final Instance OF_JAVA = Classes.plain("types.BuiltinFunctionType");

  Fit argument(Functional java, PythonType hint) {
    Fit refusal = Fit.refused(PythonText.of(hint), java.text());
    return switch (hint) {
      case Callable(List<PythonType> parameters, PythonType result) ->
          calledByPython(java, parameters, result, refusal);
      case Instance instance -> argument(java, instance, refusal);
      default -> refusal;
    };
  }

  private Fit argument(Functional java, Instance hint, Fit refusal) {
    Classes classes = comparison.classes();
    if (hint.className().equals(Classes.OBJECT)) {
      return Fit.FITS;
    }
    if (classes.is(hint, Form.PROTOCOL) && classes.surelyHas(hint, "__call__")) {
      Signature signature = signature(hint);
      return signature == null || !takesExactly(signature, java.parameters().size())
          ? Fit.UNKNOWN
          : calledByPython(java, types(signature), signature.result(), refusal).inDoubt();
    }
    Fit fit = new Bases(comparison).check(OF_JAVA, hint, comparison::given, refusal);
    // Which class of functions it is differs.
    return hint.className().startsWith("types.") ? Fit.UNKNOWN : fit;
  }

  private Fit calledByPython(Functional java, @Nullable List<PythonType> parameters, PythonType result, Fit refusal) {
    Fit fit = Fit.FITS;
    if (parameters == null) {
      fit = Fit.UNKNOWN;
    } else if (parameters.size() != java.parameters().size()) {
      return refusal;
    } else {
      for (int i = 0; i < parameters.size(); i++) {
        fit = fit.and(comparison.result(java.parameters().get(i), parameters.get(i)).at("(" + i + ")"));
      }
    }
    return fit.and(comparison.argument(java.result(), result).at("()"));
  }

  Fit result(Functional java, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    return switch (hint) {
      case Callable(List<PythonType> parameters, PythonType result) -> calledByJava(java, parameters, result, refusal);
      case ClassObject(PythonType instance) -> comparison.result(java.result(), instance).at("()").inDoubt();
      case Instance instance -> result(java, instance, refusal);
      default -> refusal;
    };
  }

  private Fit result(Functional java, Instance hint, Fit refusal) {
    Classes classes = comparison.classes();
    if (!classes.mayHave(hint, "__call__")) {
      return classes.isOpenToOthers(hint) ? Fit.UNKNOWN : refusal;
    }
    Signature signature = signature(hint);
    if (signature == null) {
      return Fit.UNKNOWN;
    }
    return takesExactly(signature, java.parameters().size())
        ? calledByJava(java, types(signature), signature.result(), refusal)
        : comparison.result(java.result(), signature.result()).at("()").inDoubt();
  }

  private Fit calledByJava(Functional java, @Nullable List<PythonType> parameters, PythonType result, Fit refusal) {
    Fit fit = Fit.FITS;
    if (parameters == null) {
      fit = Fit.UNKNOWN;
    } else if (parameters.size() != java.parameters().size()) {
      return refusal;
    } else {
      for (int i = 0; i < parameters.size(); i++) {
        ValueType given = java.parameters().get(i);
        PythonType taken = parameters.get(i);
        fit = fit.and(comparison.argument(given, taken).at("(" + i + ")"));
      }
    }
    return fit.and(comparison.result(java.result(), result).at("()"));
  }

  /** How an object is called, if there is one way only. */
  private @Nullable Signature signature(Instance type) {
    return comparison.classes().declarations().member(type, "__call__").orElse(null)
                instanceof PythonMember.Function(_, List<Signature> signatures)
            && signatures.size() == 1
            && signatures.getFirst().known()
            && !signatures.getFirst().async()
        ? signatures.getFirst()
        : null;
  }

  private static boolean takesExactly(Signature signature, int count) {
    return signature.parameters().size() == count
        && signature.parameters().stream()
            .allMatch(
                one ->
                    one.kind() == ParameterKind.POSITIONAL_ONLY || one.kind() == ParameterKind.POSITIONAL_OR_KEYWORD);
  }

  private static List<PythonType> types(Signature signature) {
    return signature.parameters().stream().map(Signature.Parameter::type).toList();
  }
}
