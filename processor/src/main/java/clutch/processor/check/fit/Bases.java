package clutch.processor.check.fit;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Whether an instance of one class may be given where another is hinted. */
record Bases(Comparison comparison) {

  /** What hints allow beside subclasses: PEP 484's numbers, and the bytes of old. */
  private static final Map<String, Set<String>> PROMOTIONS =
      Map.of(
          Classes.FLOAT, Set.of(Classes.INT),
          "builtins.complex", Set.of(Classes.INT, Classes.FLOAT));

  private static final Set<String> LIKE_BYTES = Set.of(Classes.BYTEARRAY, "builtins.memoryview");

  /** What is registered as a number, without being one by inheritance. */
  private static final Set<String> NUMBERS =
      Set.of(Classes.INT, Classes.FLOAT, "builtins.complex", "decimal.Decimal", "fractions.Fraction");

  /**
   * Decides.
   *
   * @param value the instance
   * @param hint the hint
   * @param argument whether one type argument may be given where another is hinted
   * @param refusal the decision if it is none of them
   */
  Fit check(Instance value, Instance hint, BiFunction<PythonType, PythonType, Fit> argument, Fit refusal) {
    Classes classes = comparison.classes();
    String wanted = hint.className();
    boolean isPromoted = PROMOTIONS.getOrDefault(wanted, Set.of()).stream().anyMatch(one -> classes.is(value, one));
    if (wanted.equals(Classes.OBJECT) || isPromoted) {
      return Fit.FITS;
    }
    Instance base = classes.as(value, wanted);
    if (base != null && !(base.arguments().isEmpty() && classes.is(hint, Form.PROTOCOL))) {
      return arguments(base, hint, argument);
    }
    if (wanted.equals(Classes.BYTES) && LIKE_BYTES.contains(value.className())) {
      return Fit.UNKNOWN;
    }
    if (wanted.startsWith("numbers.")) {
      return NUMBERS.stream().anyMatch(number -> classes.is(value, number)) ? Fit.UNKNOWN : refusal;
    }
    if (classes.declarations().classNamed(wanted).isEmpty() || !classes.isKnown(value)) {
      return Fit.UNKNOWN;
    }
    if (classes.is(hint, Form.PROTOCOL)) {
      return new Protocols(comparison).check(value, hint, argument, refusal);
    }
    return refusal;
  }

  private Fit arguments(Instance base, Instance hint, BiFunction<PythonType, PythonType, Fit> argument) {
    List<PythonType> given = base.arguments();
    List<PythonType> taken = hint.arguments();
    if (taken.isEmpty()) {
      return Fit.FITS;
    }
    if (given.size() != taken.size()) {
      return Fit.UNKNOWN;
    }
    Fit fit = Fit.FITS;
    for (int i = 0; i < given.size(); i++) {
      fit = fit.and(argument.apply(given.get(i), taken.get(i)).at(step(base, i)));
    }
    return fit;
  }

  /** How a type argument is reached: the elements of a list, the keys and values of a dict. */
  private String step(Instance base, int index) {
    if (comparison.classes().is(base, Classes.MAPPING)) {
      return index == 0 ? " key" : "[]";
    }
    return index == 0 && comparison.classes().is(base, Classes.ITERABLE) ? "[]" : "";
  }
}
