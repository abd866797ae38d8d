package clutch.processor.validate;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.DeclaredInterpreter;

/** One thing that has to hold for each {@code @InInterpreter} by itself. */
interface InterpreterRule extends Rule {

  void check(DeclaredInterpreter declared, Problems problems);

  @Override
  default void check(Api api, Problems problems) {
    api.interpreters().forEach(declared -> check(declared, problems));
  }
}
