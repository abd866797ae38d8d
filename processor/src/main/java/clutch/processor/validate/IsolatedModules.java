package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Given;
import clutch.processor.model.NotIsolated;

/** An interpreter with a GIL of its own refuses modules that share state between interpreters (PEP 684). */
final class IsolatedModules implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    Given target = api.target();
    if (target == null) {
      return;
    }
    String module = target.text().split(":", 2)[0];
    String reason = NotIsolated.reason(module);
    if (reason == null) {
      return;
    }
    for (DeclaredInterpreter one : api.interpreters().filter(DeclaredInterpreter::isIsolated).toList()) {
      problems.add(
          Message.MODULE_NOT_ISOLATED,
          one.name().position(),
          api.name().simpleName(),
          one.name().text(),
          module,
          reason);
    }
  }
}
