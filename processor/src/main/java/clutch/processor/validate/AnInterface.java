package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;

/** Only an interface can be implemented by a generated class. */
final class AnInterface implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (!api.kind().equals("interface")) {
      problems.add(Message.NOT_AN_INTERFACE, api.position(), api.annotation(), api.kind(), api.name().simpleName());
    }
  }
}
