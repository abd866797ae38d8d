package clutch.processor.check;

import clutch.processor.check.CallShape.Reduced;
import clutch.processor.check.Matching.Match;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.python.Signature;
import java.util.Comparator;
import java.util.List;

/** Some way to call a function takes the arguments, also where some of them are left out. */
final class Overloads {

  private final ApiMethod method;
  private final String methodText;
  private final Callee callee;

  Overloads(ApiMethod method, String methodText, Callee callee) {
    this.method = method;
    this.methodText = methodText;
    this.callee = callee;
  }

  /** The ways that take the whole call; none if that is a problem. */
  List<Match> taking(Problems problems) {
    CallShape whole = CallShape.whole(method);
    List<Match> all = matches(whole);
    List<Match> fitting = all.stream().filter(Match::fits).toList();
    if (fitting.isEmpty()) {
      nearest(all).reasons().forEach(reason -> reason.addTo(problems));
    } else {
      whole.reduced().forEach(reduced -> check(reduced, problems));
    }
    return fitting;
  }

  private void check(Reduced reduced, Problems problems) {
    List<Match> all = matches(reduced.call());
    if (all.stream().noneMatch(Match::fits)) {
      Parameter leftOut = reduced.leftOut();
      Position position = leftOut.defaultIfEmpty();
      problems.add(
          Message.NO_DEFAULT,
          position == null ? leftOut.position() : position,
          leftOut.name(),
          callee.text(nearest(all).signature()),
          leftOut.passing() == Passing.POSITIONAL && hasLaterDefault(leftOut)
              ? "Remove @DefaultIfEmpty, and pass what follows it by keyword"
              : "Remove @DefaultIfEmpty: an empty value is passed as None then");
    }
  }

  private boolean hasLaterDefault(Parameter leftOut) {
    List<Parameter> positional = CallShape.whole(method).positional();
    return positional.indexOf(leftOut) < positional.size() - 1;
  }

  private List<Match> matches(CallShape call) {
    return callee.signatures().stream().map(signature -> match(call, signature)).toList();
  }

  private Match match(CallShape call, Signature signature) {
    return Matching.of(call, signature, methodText, method.position(), callee.text(signature));
  }

  private static Match nearest(List<Match> all) {
    return all.stream()
        .min(Comparator.comparingInt((Match match) -> match.mismatches().size()))
        .orElseThrow();
  }
}
