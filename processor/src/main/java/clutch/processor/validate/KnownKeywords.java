package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;

/** A keyword needs a name that somebody wrote. */
final class KnownKeywords implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    for (ApiMethod method : api.methods()) {
      for (Parameter parameter : method.parameters()) {
        if (!parameter.nameKnown() && parameter.keyword() != null && parameter.keyword().isDefault()) {
          problems.add(
              Message.UNKNOWN_PARAMETER_NAME,
              parameter.position(),
              api.name().simpleName(),
              method.text(),
              parameter.name());
        }
      }
    }
  }
}
