package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;

/** The generated class names every record and enum inside of the types that it converts. */
final class AccessibleTypes implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    for (ApiMethod method : api.methods()) {
      check(api, "The result of " + method.text(), method.result(), method.position(), problems);
      for (Parameter parameter : method.parameters()) {
        check(api, "Parameter " + parameter.name(), parameter.type(), parameter.position(), problems);
      }
    }
  }

  private static void check(Api api, String what, ValueType type, Position position, Problems problems) {
    type.userTypes()
        .filter(user -> !user.isPublic() && !user.name().packageName().equals(api.name().packageName()))
        .forEach(
            user ->
                problems.add(
                    Message.INACCESSIBLE_TYPE,
                    position,
                    what,
                    type.text(),
                    user.name().nestedName(),
                    api.name().packageName(),
                    api.name().simpleName()));
  }
}
