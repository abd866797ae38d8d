package clutch.processor.validate;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Given;
import clutch.processor.model.NotIsolated;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    Set<DeclaredInterpreter> declared = new LinkedHashSet<>();
    add(api.interpreter(), declared);
    api.methods().stream().map(ApiMethod::interpreter).forEach(one -> add(one, declared));
    for (DeclaredInterpreter one : declared) {
      problems.add(
          Message.MODULE_NOT_ISOLATED,
          one.name().position(),
          api.name().simpleName(),
          one.name().text(),
          module,
          reason);
    }
  }

  private static void add(@Nullable DeclaredInterpreter declared, Set<DeclaredInterpreter> all) {
    if (declared != null && declared.gil() == Gil.OWN && !declared.name().text().equals(InInterpreter.MAIN)) {
      all.add(declared);
    }
  }
}
