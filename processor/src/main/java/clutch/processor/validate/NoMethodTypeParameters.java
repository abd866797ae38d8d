package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;

/** Conversions are chosen at compile time, so every type has to be known. */
final class NoMethodTypeParameters implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    if (!method.typeParameters().isEmpty()) {
      problems.add(
          Message.GENERIC_METHOD,
          method.position(),
          method.text(),
          String.join(", ", method.typeParameters()));
    }
  }
}
