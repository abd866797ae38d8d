package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Raised;
import clutch.processor.model.Raised.Construction;
import clutch.processor.model.Thrown;

/** The generated class makes the exceptions that stand for Python's. */
final class RaisedExceptions implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    for (Thrown thrown : method.thrown()) {
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
