package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType.Primitive;

/** A keyword argument is one value. */
final class KeywordsOfOneValue implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Parameter parameter : method.parameters()) {
      Given keyword = parameter.keyword();
      if (parameter.variableArity() && keyword != null) {
        String element =
            parameter.type() instanceof Primitive primitive ? primitive.box() : parameter.type().text();
        problems.add(Message.KEYWORD_ON_VARARGS, keyword.position(), parameter.name(), element);
      }
    }
  }
}
