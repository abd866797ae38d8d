package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;

/** The generated class lies beside the interface and has to see it. */
final class Accessible implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (api.is(Trait.PRIVATE)) {
      problems.add(
          Message.INACCESSIBLE_INTERFACE,
          api.position(),
          api.name().simpleNames().size() == 1 ? api.name().simpleName() : api.name().nestedName() + " or a type around it",
          api.name().simpleName());
    }
  }
}
