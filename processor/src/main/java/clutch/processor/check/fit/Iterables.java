package clutch.processor.check.fit;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.ClassObject;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import clutch.processor.python.Signature;
import java.util.List;
import java.util.function.Function;

/** What is gone over element by element: any iterable but text, bytes and mappings. */
record Iterables(Comparison comparison) {

  /**
   * Decides.
   *
   * @param java the Java type, for messages
   * @param hint what comes
   * @param element whether an element fits
   */
  Fit result(String java, PythonType hint, Function<PythonType, Fit> element) {
    Fit refusal = Fit.refused(java, PythonText.of(hint));
    return switch (hint) {
      case Tuple tuple -> tuple(tuple, element);
      case Instance instance -> instance(instance, element, refusal);
      case ClassObject _ -> Fit.UNKNOWN; // An enum gives its members.
      default -> refusal;
    };
  }

  private static Fit tuple(Tuple hint, Function<PythonType, Fit> element) {
    Fit fit = Fit.FITS;
    List<PythonType> elements = hint.elements();
    for (int i = 0; i < elements.size(); i++) {
      fit = fit.and(element.apply(elements.get(i)).at(hint.repeated() ? "[]" : "[" + i + "]"));
    }
    return fit;
  }

  private Fit instance(Instance hint, Function<PythonType, Fit> element, Fit refusal) {
    Classes classes = comparison.classes();
    if (classes.isAny(hint, Classes.STR, Classes.BYTES, Classes.BYTEARRAY, Classes.MAPPING)
        || classes.is(hint, Form.TYPED_DICT)) {
      return refusal;
    }
    Instance iterable = classes.as(hint, Classes.ITERABLE);
    if (iterable != null) {
      PythonType found = iterable.arguments().size() == 1 ? iterable.arguments().getFirst() : elementOf(hint);
      return element.apply(found).at("[]");
    }
    if (classes.mayHave(hint, "__iter__") || classes.mayHave(hint, "__getitem__")) {
      return Fit.UNKNOWN;
    }
    return classes.isOpenToOthers(hint) ? Fit.UNKNOWN : refusal;
  }

  /** Of a class that does not say that it is iterable: what its {@code __iter__} goes over. */
  private PythonType elementOf(Instance type) {
    if (!(resultOf(type, "__iter__") instanceof Instance iterator)) {
      return Special.UNKNOWN;
    }
    Instance base = comparison.classes().as(iterator, Classes.ITERATOR);
    return base != null && base.arguments().size() == 1
        ? base.arguments().getFirst()
        : resultOf(iterator, "__next__");
  }

  private PythonType resultOf(Instance type, String method) {
    PythonMember member = comparison.classes().declarations().member(type, method).orElse(null);
    if (!(member instanceof PythonMember.Function(_, List<Signature> signatures))
        || signatures.size() != 1
        || !signatures.getFirst().known()) {
      return Special.UNKNOWN;
    }
    PythonType result = signatures.getFirst().result();
    return result instanceof PythonType.Self ? type : result;
  }
}
