package clutch.processor.validate;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;

/** One thing that has to hold for each method by itself. */
interface MethodRule extends Rule {

  void check(ApiMethod method, Problems problems);

  @Override
  default void check(Api api, Problems problems) {
    api.methods().forEach(method -> check(method, problems));
  }
}
