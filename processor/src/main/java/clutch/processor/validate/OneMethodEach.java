package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import java.util.HashMap;
import java.util.Map;

/** Two methods that do exactly the same are a mistake in one of them. */
final class OneMethodEach implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    Map<Mapping, ApiMethod> known = new HashMap<>();
    for (ApiMethod method : api.methods()) {
      ApiMethod first = known.putIfAbsent(Mapping.of(method), method);
      if (first != null) {
        problems.add(
            Message.DUPLICATE_MAPPING,
            method.namePosition(),
            method.text(),
            first.text(),
            method.access().verb(),
            method.pythonName());
      }
    }
  }
}
