package clutch.processor.check.fit;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Type variables: arguments bind them, and results are what they are bound to. */
record Variables(Comparison comparison) {

  /**
   * A value is given where a variable is.
   *
   * @param check whether the value could be given where another type is
   * @param natural what the value is
   * @param found the value's type, for messages
   */
  Fit bind(Variable variable, Function<PythonType, Fit> check, PythonType natural, String found) {
    if (!variable.constraints().isEmpty()) {
      return choose(variable, check, found);
    }
    PythonType bound = variable.bound();
    Fit fit = bound == null ? Fit.FITS : comparison.attempt(() -> check.apply(bound));
    if (!fit.isRefused()) {
      comparison.bindings().bind(variable, natural);
    }
    return fit;
  }

  private Fit choose(Variable variable, Function<PythonType, Fit> check, String found) {
    List<PythonType> left = comparison.bindings().left(variable);
    List<PythonType> chosen = new ArrayList<>();
    boolean fits = false;
    for (PythonType constraint : left) {
      Fit fit = comparison.probe(() -> check.apply(constraint));
      fits |= fit.verdict() == Verdict.FITS;
      if (!fit.isRefused()) {
        chosen.add(constraint);
      }
    }
    if (chosen.isEmpty()) {
      return Fit.refused(PythonText.of(Classes.union(left)), found);
    }
    comparison.bindings().leave(variable, chosen);
    return fits ? Fit.FITS : Fit.UNKNOWN;
  }

  /**
   * A variable is what comes back: wrong only if whatever it may stand for is.
   *
   * @param check whether another type would be right
   */
  Fit lookUp(Variable variable, Function<PythonType, Fit> check) {
    if (variable.constraints().isEmpty()) {
      PythonType bound = comparison.bindings().of(variable);
      return bound == null ? Fit.UNKNOWN : check.apply(bound);
    }
    Fit refusal = Fit.UNKNOWN;
    Fit others = Fit.FITS;
    int refused = 0;
    List<PythonType> left = comparison.bindings().left(variable);
    for (PythonType constraint : left) {
      Fit fit = check.apply(constraint);
      if (fit.isRefused()) {
        refused++;
        refusal = fit;
      } else {
        others = others.and(fit);
      }
    }
    if (refused == left.size()) {
      return refusal;
    }
    return refused == 0 ? others : others.inDoubt();
  }
}
