package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Thrown;

/** What a call throws goes through the runtime, which takes exceptions only. */
final class SupportedExceptions implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Thrown thrown : method.thrown()) {
      if (thrown.kind() == Thrown.Kind.NOT_AN_EXCEPTION) {
        problems.add(
            Message.UNSUPPORTED_EXCEPTION,
            method.position(),
            method.text(),
            thrown.name().simpleName());
      }
    }
  }
}
