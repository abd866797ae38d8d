package clutch.processor.check;

import clutch.processor.check.fit.Fit;
import clutch.processor.check.fit.TypeBindings;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ObjectTraits;
import clutch.processor.model.ValueType;
import clutch.processor.python.PythonMember;
import clutch.processor.python.Signature;
import java.util.List;
import java.util.Optional;

/** What {@code PyContextManager<T>} says is what {@code __enter__} returns. */
final class ContextManagers {

  private static final String ENTER = "__enter__";

  private final Members members;
  private final Types types;

  ContextManagers(Members members, Types types) {
    this.members = members;
    this.types = types;
  }

  void check(Target.OfObject target, Api api, Problems problems) {
    ObjectTraits object = api.object();
    ValueType entered = object == null ? null : object.entered();
    if (entered == null) {
      return;
    }
    Optional<PythonMember> found = members.find(target, ENTER);
    if (found.isEmpty()) {
      problems.add(
          Message.UNKNOWN_MEMBER, api.position(), target.text(), "method", ENTER, members.file(target), "");
    } else if (found.get() instanceof PythonMember.Function(_, List<Signature> signatures)
        && signatures.size() == 1
        && signatures.getFirst().known()
        && !signatures.getFirst().async()) {
      check(target, api, entered, signatures.getFirst(), problems);
    }
  }

  private void check(Target.OfObject target, Api api, ValueType entered, Signature signature, Problems problems) {
    Fit fit = types.result(entered, signature.result(), new TypeBindings(target.type()));
    fit.encounters().forEach(types::meet);
    if (fit.isRefused()) {
      problems.add(
          Message.RESULT_TYPE,
          api.position(),
          "what %s enters".formatted(api.name().simpleName()),
          entered.text(),
          fit.path().isEmpty() ? "the result" : "result" + fit.path(),
          "%s.%s in %s".formatted(target.text(), ENTER, members.file(target)),
          fit.found(),
          fit.expected(),
          "Name another type in PyContextManager<...>.");
    }
  }
}
