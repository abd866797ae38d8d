package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;

/** A handle is of use in the interpreter that it comes from only, and the next call may go to another one. */
final class NoHandlesInPools implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    for (ApiMethod method : api.methods()) {
      DeclaredInterpreter declared = api.interpreterOf(method);
      if (declared == null || declared.pool() < 2) {
        continue;
      }
      boolean result = holdsHandle(method.result(), true);
      check("The result of " + method.text(), result, method.result(), method.position(), method, declared, problems);
      for (Parameter parameter : method.parameters()) {
        boolean argument = holdsHandle(parameter.type(), false);
        check("Parameter " + parameter.name(), argument, parameter.type(), parameter.position(), method, declared, problems);
      }
    }
  }

  private static void check(
      String what,
      boolean holdsHandle,
      ValueType type,
      Position position,
      ApiMethod method,
      DeclaredInterpreter declared,
      Problems problems) {
    if (holdsHandle) {
      problems.add(
          Message.HANDLE_IN_POOL,
          position,
          what,
          type.text(),
          method.text(),
          declared.pool(),
          declared.name().text());
    }
  }

  /**
   * Memory that Python returns is an object's, and is held, and so is an iterator; Java's can be given to any
   * interpreter.
   */
  private static boolean holdsHandle(ValueType type, boolean returned) {
    return switch (type) {
      case Whole(WholeType whole) -> whole.isHandle() || (returned && (whole.isMemory() || whole.isLazy()));
      case Behind _ -> true;
      case Deferred(_, ValueType value) -> holdsHandle(value, returned);
      case OrNull(ValueType inner, _, _) -> holdsHandle(inner, returned);
      case Composed(var container, var arguments) ->
          (returned && container.isLazy()) || arguments.stream().anyMatch(one -> holdsHandle(one, returned));
      case UserType user -> user.parts().stream().anyMatch(one -> holdsHandle(one, returned));
      // A function that Python returns is an object of its own; what a Java function is given belongs to the
      // interpreter that calls it.
      case Functional _ -> returned;
      case Nothing _, Primitive _, Unsupported _ -> false;
    };
  }
}
