package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.DeclaredInterpreter;

/** At least one interpreter has to stand behind a name. */
final class PoolSizes implements InterpreterRule {

  @Override
  public void check(DeclaredInterpreter declared, Problems problems) {
    if (declared.pool() < 1) {
      problems.add(Message.POOL_SIZE, declared.poolPosition(), declared.pool());
    }
  }
}
