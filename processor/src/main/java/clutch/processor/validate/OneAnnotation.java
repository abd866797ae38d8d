package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;

/** A method either calls, or reads or writes. */
final class OneAnnotation implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    if (method.callable() != null && method.attribute() != null) {
      problems.add(Message.CONFLICTING_ANNOTATIONS, method.attribute().position(), method.text());
    }
  }
}
