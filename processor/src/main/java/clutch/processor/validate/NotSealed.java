package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;

/** The generated class is none of the subtypes that a sealed interface permits. */
final class NotSealed implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (api.is(Trait.SEALED)) {
      problems.add(Message.SEALED_INTERFACE, api.position(), api.name().simpleName());
    }
  }
}
