package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Raised;
import clutch.processor.model.Raised.Construction;
import clutch.processor.model.Thrown;
import java.util.List;

/** The generated class makes the exceptions that stand for Python's. */
final class RaisedExceptions implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    check(method.thrown(), method, problems);
    method.functions().distinct().forEach(one -> check(one.raised(), method, problems));
  }

  private static void check(List<Thrown> clause, ApiMethod method, Problems problems) {
    for (Thrown thrown : clause) {
      Raised raised = thrown.raised();
      if (raised != null && raised.construction() == Construction.NONE) {
        problems.add(
            Message.UNUSABLE_EXCEPTION,
            method.position(),
            thrown.name().simpleName(),
            "%s is in another package, which can call none of its constructors: (PythonException), "
                    .formatted(method.text())
                + "(String, PythonException), (String, Throwable), (Throwable). Make the class and one of them public");
      }
    }
  }
}
