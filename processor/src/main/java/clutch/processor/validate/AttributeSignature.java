package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.ValueType.Nothing;

/** An attribute is read without parameters, or written with one. */
final class AttributeSignature implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    if (method.attribute() == null || method.callable() != null) {
      return;
    }
    boolean isVoid = method.result() == Nothing.VOID;
    boolean reads = !isVoid && method.parameters().isEmpty();
    boolean writes =
        isVoid
            && method.parameters().size() == 1
            && !method.parameters().getFirst().variableArity();
    if (!reads && !writes) {
      problems.add(Message.ATTRIBUTE_SIGNATURE, method.attribute().position(), method.text());
    }
  }
}
