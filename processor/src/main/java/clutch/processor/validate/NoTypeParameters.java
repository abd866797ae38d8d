package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import java.util.Collections;

/** Conversions are chosen at compile time, so every type has to be known. */
final class NoTypeParameters implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (!api.typeParameters().isEmpty()) {
      String examples = String.join(", ", Collections.nCopies(api.typeParameters().size(), "String"));
      problems.add(
          Message.GENERIC_INTERFACE,
          api.position(),
          api.name().simpleName(),
          String.join(", ", api.typeParameters()),
          api.annotation(),
          api.name().simpleName(),
          examples);
    }
  }
}
