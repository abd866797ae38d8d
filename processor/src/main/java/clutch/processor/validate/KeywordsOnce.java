package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import java.util.HashMap;
import java.util.Map;

/** Python takes each keyword once. */
final class KeywordsOnce implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    Map<String, Parameter> known = new HashMap<>();
    for (Parameter parameter : method.parameters()) {
      if (parameter.passing() == Passing.KEYWORD) {
        Parameter first = known.putIfAbsent(parameter.pythonName(), parameter);
        if (first != null) {
          problems.add(
              Message.DUPLICATE_KEYWORD,
              parameter.position(),
              first.name(),
              parameter.name(),
              parameter.pythonName());
        }
      }
    }
  }
}
