package clutch.errorprone;

import static com.google.errorprone.matchers.Matchers.anyOf;
import static com.google.errorprone.matchers.Matchers.instanceMethod;

import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.Matcher;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An argument that is a function and runs attached.
 *
 * @param code the argument, of any form
 * @param name what messages call it
 */
record AttachedFunction(ExpressionTree code, String name) {

  private static final String ATTACHED = "clutch.annotations.Attached";

  private static final Matcher<ExpressionTree> RUNS_ATTACHED =
      anyOf(
          instanceMethod().onDescendantOf("clutch.runtime.Interpreter").namedAnyOf("run", "call", "submit"),
          instanceMethod().onDescendantOf("clutch.runtime.InterpreterPool").named("call"));

  /** Those among the arguments of a call. */
  static List<AttachedFunction> among(MethodInvocationTree call, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.isEmpty()) {
      return List.of();
    }
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (RUNS_ATTACHED.matches(call, state)) {
      String name = "%s.%s".formatted(method.owner.getSimpleName(), method.getSimpleName());
      return List.of(new AttachedFunction(arguments.getFirst(), "The code in " + name));
    }
    List<AttachedFunction> functions = new ArrayList<>();
    for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
      if (isAttached(method, i, state)) {
        VarSymbol parameter = method.getParameters().get(i);
        functions.add(
            new AttachedFunction(arguments.get(i), "The function for the parameter %s".formatted(parameter.name)));
      }
    }
    return functions;
  }

  /** Whether the method, or one that it overrides, says so of a parameter. */
  private static boolean isAttached(MethodSymbol method, int parameter, VisitorState state) {
    return Stream.concat(Stream.of(method), ASTHelpers.streamSuperMethods(method, state.getTypes()))
        .anyMatch(declared -> ASTHelpers.hasAnnotation(declared.getParameters().get(parameter), ATTACHED, state));
  }
}
