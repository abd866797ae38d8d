package clutch.runtime.glue;

import clutch.runtime.PythonException;
import clutch.runtime.convert.Attributes;
import clutch.runtime.convert.Names;
import clutch.runtime.convert.OwnedReferences;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Modules;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;

/** Finds what an interface declares in Python, and collects what can't be found. Attached. */
final class Resolution {

  private final String target;
  private final OwnedReferences owned;
  private final Signatures signatures;
  private final Problems problems;

  Resolution(
      OpenInterpreter interpreter, String target, OwnedReferences owned, Problems problems) {
    this.target = target;
    this.problems = problems;
    this.owned = owned;
    this.signatures = Signatures.of(interpreter);
  }

  void resolve(List<PythonMember> members) {
    long object = target();
    if (object == 0) {
      return;
    }
    for (PythonMember member : members) {
      // No switch, for which Java writes a class at each start.
      if (member instanceof PythonFunction function) {
        resolve(function, object);
      } else if (member instanceof PythonAttribute attribute) {
        attribute.resolve(object, owned.own(Names.of(attribute.name())));
      }
    }
  }

  /** The module, or what lies inside it; 0 after a problem. */
  private long target() {
    int colon = target.indexOf(':');
    String module = colon < 0 ? target : target.substring(0, colon);
    long name = Strings.toPython(module);
    long object = Modules.importModule(name);
    Attachment.release(name);
    if (object == 0) {
      PythonException cause = PythonErrors.take();
      problems.add("module %s can't be imported: %s".formatted(module, cause.getMessage()), cause);
      return 0;
    }
    owned.own(object);
    String found = module;
    String separator = ":";
    for (String inner : colon < 0 ? new String[0] : target.substring(colon + 1).split("\\.")) {
      long next = Attributes.get(object, inner);
      if (next == 0) {
        Exceptions.clear();
        problems.add("%s has no %s%s".formatted(found, inner, signatures.nearest(object, inner)));
        return 0;
      }
      object = owned.own(next);
      found += separator + inner;
      separator = ".";
    }
    return object;
  }

  private void resolve(PythonFunction function, long object) {
    long callable = Attributes.get(object, function.name());
    if (callable == 0) {
      Exceptions.clear();
      problems.add(
          "%s: %s has no function %s%s"
              .formatted(
                  function.javaMethod(),
                  target,
                  function.name(),
                  signatures.nearest(object, function.name())));
      return;
    }
    owned.own(callable);
    String problem = signatures.problem(callable, function.shape());
    if (!problem.isEmpty()) {
      problems.add("%s: %s.%s %s".formatted(function.javaMethod(), target, function.name(), problem));
      return;
    }
    List<String> keywords = function.shape().keywordNames();
    function.resolve(callable, keywords.isEmpty() ? 0 : owned.own(KeywordNames.declared(keywords)));
  }
}
