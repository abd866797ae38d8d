package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;

/** A positional argument can only be left out where all that follow it are left out too. */
final class DefaultsLast implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    Parameter always = null;
    for (Parameter parameter : method.parameters().reversed()) {
      Position defaultIfEmpty = parameter.defaultIfEmpty();
      if (parameter.passing() != Passing.POSITIONAL) {
        continue;
      }
      if (defaultIfEmpty == null) {
        always = parameter;
      } else if (always != null) {
        problems.add(Message.DEFAULT_BEFORE_POSITIONAL, defaultIfEmpty, parameter.name(), always.name());
      }
    }
  }
}
