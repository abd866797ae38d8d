package clutch.processor.validate;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.DeclaredInterpreter;

/** The main interpreter is what it is: one, with a GIL of its own. */
final class MainInterpreter implements InterpreterRule {

  @Override
  public void check(DeclaredInterpreter declared, Problems problems) {
    if (!declared.name().text().equals(InInterpreter.MAIN)) {
      return;
    }
    if (declared.pool() > 1) {
      problems.add(Message.MAIN_INTERPRETER, declared.poolPosition(), "there is only one of it", "pool");
    }
    if (declared.gil() == Gil.SHARED) {
      problems.add(Message.MAIN_INTERPRETER, declared.gilPosition(), "it has its own GIL", "gil");
    }
  }
}
