package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Access;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.ValueType.Deferred;

/** What comes later comes from a call, and from one interpreter. */
final class DeferredResults implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    for (ApiMethod method : api.methods()) {
      if (method.result() instanceof Deferred deferred) {
        check(api, method, deferred, problems);
      }
    }
  }

  private static void check(Api api, ApiMethod method, Deferred deferred, Problems problems) {
    if (method.access() != Access.CALL) {
      problems.add(
          Message.FUTURE_OF_ATTRIBUTE,
          method.position(),
          method.text(),
          deferred.text(),
          deferred.value().text());
    }
    DeclaredInterpreter declared = api.interpreterOf(method);
    if (declared != null && declared.pool() > 1) {
      problems.add(
          Message.FUTURE_IN_POOL,
          method.position(),
          method.text(),
          deferred.text(),
          declared.pool(),
          declared.name().text());
    }
  }
}
