package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Access;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import java.util.ArrayList;
import java.util.List;

/** For Python, a Java object behind an interface has one member of a name: methods, or one attribute. */
final class OneMemberEach implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (api.object() == null) {
      return;
    }
    List<ApiMethod> before = new ArrayList<>();
    for (ApiMethod method : api.methods()) {
      before.stream()
          .filter(one -> clash(one, method))
          .findFirst()
          .ifPresent(one -> report(one, method, api, problems));
      before.add(method);
    }
  }

  /** Methods are overloads of each other; of an attribute one can be read, and one written. */
  private static boolean clash(ApiMethod one, ApiMethod other) {
    if (!one.pythonName().equals(other.pythonName()) || Mapping.of(one).equals(Mapping.of(other))) {
      return false;
    }
    boolean calls = one.access() == Access.CALL;
    return calls ? other.access() != Access.CALL : other.access() == Access.CALL || one.access() == other.access();
  }

  private static void report(ApiMethod first, ApiMethod second, Api api, Problems problems) {
    problems.add(
        Message.DUPLICATE_MEMBER,
        second.namePosition(),
        second.text(),
        second.access().verb(),
        second.pythonName(),
        first.text(),
        first.access().verb(),
        api.name().simpleName());
  }
}
