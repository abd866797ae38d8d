package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;

/** An interface stands for a module, or its values for objects. */
final class OneRole implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (api.target() != null && api.object() != null) {
      problems.add(Message.CONFLICTING_ROLES, api.position(), api.name().simpleName());
    }
  }
}
