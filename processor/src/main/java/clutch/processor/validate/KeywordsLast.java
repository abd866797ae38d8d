package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;

/** Positional arguments come before those passed by keyword. */
final class KeywordsLast implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    Parameter keyword = null;
    for (Parameter parameter : method.parameters()) {
      if (parameter.keyword() != null) {
        keyword = keyword == null ? parameter : keyword;
      } else if (keyword != null && parameter.passing() == Passing.POSITIONAL) {
        problems.add(
            Message.KEYWORD_BEFORE_POSITIONAL, parameter.position(), parameter.name(), keyword.name());
      }
    }
  }
}
