package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;

/** The generated class calls the runtime. */
final class RuntimeVisible implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (!api.is(Trait.SEES_RUNTIME)) {
      problems.add(
          Message.MISSING_RUNTIME,
          api.position(),
          api.name().simpleName(),
          api.is(Trait.IN_NAMED_MODULE) ? ", and 'requires clutch.runtime;' to module-info.java" : "");
    }
  }
}
