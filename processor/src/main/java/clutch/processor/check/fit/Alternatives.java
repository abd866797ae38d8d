package clutch.processor.check.fit;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Union;
import clutch.processor.python.PythonType.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A hint that allows one of several. */
record Alternatives(Comparison comparison) {

  /** Whether one of them is right; type variables are bound only if nothing else is. */
  Fit any(Union hint, Function<PythonType, Fit> check, String found) {
    List<PythonType> members = new ArrayList<>(hint.members());
    members.sort(Comparator.comparing(member -> member instanceof Variable));
    List<Fit> refusals = new ArrayList<>();
    TypeBindings bindings = comparison.bindings();
    TypeBindings before = bindings.copy();
    TypeBindings ofPerhaps = before;
    Fit perhaps = null;
    for (PythonType member : members) {
      Fit fit = check.apply(member);
      if (fit.verdict() == Verdict.FITS) {
        return fit;
      }
      if (fit.isRefused()) {
        if (member != Special.NONE) {
          refusals.add(fit);
        }
      } else if (perhaps == null) {
        perhaps = fit;
        ofPerhaps = bindings.copy();
      }
      bindings.become(before);
    }
    bindings.become(ofPerhaps);
    return perhaps != null ? perhaps : refusal(hint, refusals, found);
  }

  /** What comes nearest is what was meant, if only one does: the list of a list or None. */
  private static Fit refusal(Union hint, List<Fit> refusals, String found) {
    List<Fit> near = refusals.stream().filter(fit -> !fit.path().isEmpty()).toList();
    return near.size() == 1 ? near.getFirst() : Fit.refused(PythonText.of(hint), found);
  }
}
