package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import org.jspecify.annotations.Nullable;

/** An interpreter is found by its name. */
final class InterpreterNames implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    check(api.interpreter(), "the main interpreter", problems);
    for (ApiMethod method : api.methods()) {
      check(method.interpreter(), "the interface's interpreter", problems);
    }
  }

  private static void check(@Nullable DeclaredInterpreter declared, String otherwise, Problems problems) {
    if (declared != null && declared.name().text().isBlank()) {
      problems.add(Message.BLANK_INTERPRETER, declared.name().position(), otherwise);
    }
  }
}
