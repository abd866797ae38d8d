package clutch.processor.validate;

import clutch.annotations.InInterpreter;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.JavaName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One name means one interpreter, however many interfaces and methods of a compilation name it. */
final class AgreeingInterpreters implements Rule {

  private final Map<String, Mention> known = new HashMap<>();

  @Override
  public void check(Api api, Problems problems) {
    check(api.interpreter(), api, "", problems);
    for (ApiMethod method : api.methods()) {
      check(method.interpreter(), api, method.text(), problems);
    }
  }

  private void check(@Nullable DeclaredInterpreter declared, Api api, String method, Problems problems) {
    if (declared == null || declared.name().text().equals(InInterpreter.MAIN)) {
      return; // What the main interpreter is, no declaration changes.
    }
    Mention first = known.putIfAbsent(declared.name().text(), new Mention(declared, api.name(), method));
    if (first != null && declared.contradicts(first.declared())) {
      problems.add(
          Message.CONFLICTING_INTERPRETERS,
          declared.name().position(),
          declared.name().text(),
          declared.text(),
          first.seenFrom(api.name()),
          first.declared().text());
    }
  }

  private record Mention(DeclaredInterpreter declared, JavaName api, String method) {

    String seenFrom(JavaName other) {
      if (method.isEmpty()) {
        return api.simpleName();
      }
      return api.equals(other) ? method : api.simpleName() + "." + method;
    }
  }
}
