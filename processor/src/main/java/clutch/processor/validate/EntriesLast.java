package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;

/** Nothing passed by keyword comes after {@code **}. */
final class EntriesLast implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    Parameter entries = null;
    for (Parameter parameter : method.parameters()) {
      if (entries != null && parameter.keyword() != null) {
        problems.add(
            Message.ENTRIES_NOT_LAST, parameter.position(), entries.name(), parameter.name());
      } else if (parameter.passing() == Passing.ENTRIES) {
        entries = parameter;
      }
    }
  }
}
