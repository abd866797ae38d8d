package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Given;

/** An interpreter is found by its name. */
final class InterpreterName implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    Given interpreter = api.interpreter();
    if (interpreter != null && interpreter.text().isBlank()) {
      problems.add(Message.BLANK_INTERPRETER, interpreter.position());
    }
  }
}
