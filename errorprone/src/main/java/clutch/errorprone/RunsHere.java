package clutch.errorprone;

import static clutch.errorprone.WaitingCalls.methods;
import static com.google.errorprone.matchers.Matchers.anyOf;
import static com.google.errorprone.matchers.Matchers.instanceMethod;
import static com.google.errorprone.matchers.Matchers.staticMethod;

import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.Matcher;
import com.google.errorprone.predicates.TypePredicate;
import com.google.errorprone.predicates.TypePredicates;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/** The methods of the JDK's that call the functions they are given before they return, on the same thread. */
final class RunsHere {

  private static final String STREAM = "java.util.stream.BaseStream";

  private static final Matcher<ExpressionTree> DIRECT =
      anyOf(
          methods("java.lang.Iterable", "forEach"),
          methods("java.util.Iterator", "forEachRemaining"),
          methods("java.util.Collection", "removeIf"),
          methods("java.util.List", "replaceAll", "sort"),
          methods(
              "java.util.Map",
              "forEach",
              "compute",
              "computeIfAbsent",
              "computeIfPresent",
              "merge",
              "replaceAll"),
          instanceMethod()
              .onExactClassAny(
                  "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble"),
          staticMethod().onClass("java.util.Objects").named("requireNonNullElseGet"),
          staticMethod().onClass("java.util.Arrays").namedAnyOf("setAll", "sort"),
          staticMethod().onClass("java.util.Collections").namedAnyOf("max", "min", "sort"));

  private static final TypePredicate IS_STREAM = TypePredicates.isDescendantOf(STREAM);

  private static final Matcher<ExpressionTree> OF_STREAMS = instanceMethod().onDescendantOf(STREAM);

  private static final Matcher<ExpressionTree> KEPT_FOR_LATER =
      instanceMethod().onDescendantOf(STREAM).namedAnyOf("iterator", "spliterator", "onClose");

  private RunsHere() {}

  /** Whether the functions among a call's arguments run before it returns. */
  static boolean runs(TreePath call, VisitorState state) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    return DIRECT.matches(tree, state) || (OF_STREAMS.matches(tree, state) && isDrained(call, state));
  }

  /** Whether a chain of a stream's methods ends in one that runs it; otherwise it may run elsewhere, and later. */
  private static boolean isDrained(TreePath call, VisitorState state) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    if (KEPT_FOR_LATER.matches(tree, state)) {
      return false;
    }
    if (!IS_STREAM.apply(ASTHelpers.getType(tree), state)) {
      return true;
    }
    TreePath select = call.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
        && select.getParentPath().getLeaf() instanceof MethodInvocationTree
        && isDrained(select.getParentPath(), state);
  }
}
