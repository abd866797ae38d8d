package clutch.processor.check;

import clutch.processor.check.LaterResults.Compared;
import clutch.processor.check.Matching.Match;
import clutch.processor.check.fit.Encounter;
import clutch.processor.check.fit.Fit;
import clutch.processor.check.fit.TypeBindings;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Of the ways to call a function that take the arguments, one goes with their types and with the result's. */
final class CallTypes {

  private final Types types;

  CallTypes(Types types) {
    this.types = types;
  }

  void check(ApiMethod method, String methodText, Callee callee, List<Match> matches, Problems problems) {
    List<Attempt> attempts = new ArrayList<>();
    for (Match match : matches) {
      attempts.add(attempt(method, methodText, callee, match, matches.size() > 1));
    }
    List<Attempt> good = attempts.stream().filter(Attempt::isGood).toList();
    if (!good.isEmpty()) {
      // Of several, who knows which one is called: what all of them lead to.
      good.getFirst().met().stream()
          .filter(met -> good.stream().allMatch(each -> each.met().contains(met)))
          .forEach(types::meet);
      refuseEmpty(callee, matches, problems);
    } else {
      Attempt nearest = attempts.stream().min(Comparator.comparingInt(Attempt::faults)).orElseThrow();
      report(nearest, method, callee, problems);
    }
  }

  private Attempt attempt(
      ApiMethod method, String methodText, Callee callee, Match match, boolean isOneOfSeveral) {
    TypeBindings bindings = new TypeBindings(callee.self());
    Map<Parameter, Fit> fits = new LinkedHashMap<>();
    for (int i = 0; i < 2; i++) { // Twice: what a callback takes may be bound by an argument behind it.
      match.pairs().forEach((java, python) -> fits.put(java, fit(java, python, bindings, isOneOfSeveral)));
    }
    Map<Parameter, Fit> refused = new LinkedHashMap<>();
    List<Encounter> met = new ArrayList<>();
    fits.forEach(
        (java, fit) -> {
          met.addAll(fit.encounters());
          if (fit.isRefused()) {
            refused.put(java, fit);
          }
        });
    Problems later = new Problems();
    Compared compared = LaterResults.check(method, methodText, callee, match.signature(), later);
    Fit result = compared == null ? null : types.result(compared.java(), compared.hint(), bindings);
    if (result != null) {
      met.addAll(result.encounters());
    }
    return new Attempt(match, refused, later, result != null && result.isRefused() ? result : null, met);
  }

  /** An empty value is refused only if no overload is for it; the attempts leave it out. */
  private void refuseEmpty(Callee callee, List<Match> matches, Problems problems) {
    for (Parameter java : matches.getFirst().pairs().keySet()) {
      List<Fit> fits = new ArrayList<>();
      for (Match match : matches) {
        Signature.Parameter python = match.pairs().get(java);
        Fit fit = python == null ? null : types.emptyArgument(java, python.type(), new TypeBindings(callee.self()));
        if (fit != null && fit.isRefused()) {
          fits.add(fit);
        }
      }
      if (fits.size() == matches.size()) {
        refuse(fits.getFirst(), java, matches.getFirst(), callee, problems);
      }
    }
  }

  private void refuse(Fit fit, Parameter java, Match match, Callee callee, Problems problems) {
    Signature.Parameter python = Objects.requireNonNull(match.pairs().get(java));
    types.refuse(fit, java, callee.text(match.signature()), python.name(), python.type(), problems);
  }

  private Fit fit(
      Parameter java, Signature.Parameter python, TypeBindings bindings, boolean isOneOfSeveral) {
    return isOneOfSeveral
        ? types.argumentOfOverload(java, python.type(), bindings)
        : types.argument(java, python.type(), bindings);
  }

  private void report(Attempt attempt, ApiMethod method, Callee callee, Problems problems) {
    Signature signature = attempt.match().signature();
    String where = callee.text(signature);
    attempt
        .arguments()
        .forEach((parameter, fit) -> refuse(fit, parameter, attempt.match(), callee, problems));
    attempt.later().all().forEach(problems::add);
    if (attempt.result() != null && attempt.arguments().isEmpty()) {
      types.refuse(attempt.result(), method, where, signature.result(), problems);
    }
  }

  /** One way to call, and what is against it. */
  private record Attempt(
      Match match, Map<Parameter, Fit> arguments, Problems later, @Nullable Fit result, List<Encounter> met) {

    boolean isGood() {
      return faults() == 0;
    }

    /** An argument weighs more: with it, another result might be meant. */
    int faults() {
      return 2 * arguments.size() + later.all().size() + (result == null ? 0 : 1);
    }
  }
}
