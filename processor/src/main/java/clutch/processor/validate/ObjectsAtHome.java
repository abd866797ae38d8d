package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.JavaName;
import clutch.processor.model.Parameter;

/**
 * An object that all declarations get from one interpreter is not handed to another. An interface without {@code
 * @InInterpreter} may be bound in any, so it says nothing.
 */
final class ObjectsAtHome implements Rule {

  private final ObjectFlows flows;

  ObjectsAtHome(ObjectFlows flows) {
    this.flows = flows;
  }

  @Override
  public void check(Api api, Problems problems) {
    for (ApiMethod method : api.methods()) {
      String interpreter = flows.interpreterOf(api, method);
      if (interpreter == null) {
        continue;
      }
      for (Parameter parameter : method.parameters()) {
        ObjectFlows.taken(parameter).forEach(object -> check(parameter, object, interpreter, problems));
      }
    }
  }

  private void check(Parameter parameter, JavaName object, String interpreter, Problems problems) {
    flows
        .sourceOf(object)
        .filter(source -> !source.interpreter().equals(interpreter))
        .ifPresent(
            source ->
                problems.add(
                    Message.FOREIGN_OBJECT,
                    parameter.position(),
                    "Parameter " + parameter.name(),
                    object.simpleName(),
                    interpreter,
                    source.method(),
                    source.interpreter()));
  }
}
