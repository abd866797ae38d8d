package clutch.processor.validate;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;

/** One thing that has to hold for an interface. */
@FunctionalInterface
interface Rule {

  void check(Api api, Problems problems);
}
