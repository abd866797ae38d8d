package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Raised;
import clutch.processor.model.Thrown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of two classes that stand for one Python exception, nobody could say which is thrown. */
final class OneExceptionEach implements MethodRule {

  private static final String BUILT_IN = "builtins:";

  @Override
  public void check(ApiMethod method, Problems problems) {
    check(method.thrown(), method.text(), method, problems);
    method.functions().distinct().forEach(one -> check(one.raised(), one.text(), method, problems));
  }

  private static void check(List<Thrown> clause, String of, ApiMethod method, Problems problems) {
    Map<String, Thrown> known = new HashMap<>();
    for (Thrown thrown : clause) {
      Raised raised = thrown.raised();
      if (raised == null) {
        continue;
      }
      Thrown first = known.putIfAbsent(inModule(raised.pythonClass()), thrown);
      if (first != null && !first.name().equals(thrown.name())) {
        problems.add(
            Message.DUPLICATE_EXCEPTION,
            method.position(),
            of,
            first.name().simpleName(),
            thrown.name().simpleName(),
            raised.pythonClass());
      }
    }
  }

  private static String inModule(String pythonClass) {
    return pythonClass.contains(":") ? pythonClass : BUILT_IN + pythonClass;
  }
}
