package clutch.processor.validate;

import clutch.annotations.InInterpreter;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One name means one interpreter, however many methods name it. */
final class AgreeingInterpreters implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    Map<String, Mention> known = new HashMap<>();
    check(api.interpreter(), api.name().simpleName(), known, problems);
    for (ApiMethod method : api.methods()) {
      check(method.interpreter(), method.text(), known, problems);
    }
  }

  private static void check(
      @Nullable DeclaredInterpreter declared, String on, Map<String, Mention> known, Problems problems) {
    if (declared == null || declared.name().text().equals(InInterpreter.MAIN)) {
      return; // What the main interpreter is, no declaration changes.
    }
    Mention first = known.putIfAbsent(declared.name().text(), new Mention(declared, on));
    if (first != null && declared.contradicts(first.declared())) {
      problems.add(
          Message.CONFLICTING_INTERPRETERS,
          declared.name().position(),
          declared.name().text(),
          declared.text(),
          first.on(),
          first.declared().text());
    }
  }

  private record Mention(DeclaredInterpreter declared, String on) {}
}
