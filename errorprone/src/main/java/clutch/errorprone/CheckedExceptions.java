package clutch.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What {@code Python.detached} throws: one type for all checked exceptions of the code that it runs. */
final class CheckedExceptions {

  private CheckedExceptions() {}

  static List<Type> of(Collection<Type> thrown, VisitorState state) {
    return thrown.stream().filter(type -> ASTHelpers.isCheckedExceptionType(type, state)).distinct().toList();
  }

  /** Whether their common type is caught, or may be thrown on, at a place where each of them is. */
  static boolean mayBeThrownAsOne(List<Type> thrown, TreePath place, VisitorState state) {
    if (thrown.size() < 2) {
      return true;
    }
    Type common = state.getTypes().lub(com.sun.tools.javac.util.List.from(thrown));
    Tree child = place.getLeaf();
    for (Tree around : place) {
      Stream<Type> accepted =
          switch (around) {
            case TryTree attempt -> caught(attempt, child);
            case MethodTree method -> method.getThrows().stream().map(ASTHelpers::getType);
            case LambdaExpressionTree lambda -> thrownBy(lambda, state);
            case MemberReferenceTree reference -> thrownBy(reference, state);
            default -> Stream.of();
          };
      List<Type> types = accepted.toList();
      if (types.stream().anyMatch(type -> ASTHelpers.isSubtype(common, type, state))) {
        return true;
      }
      if (types.stream().anyMatch(type -> thrown.stream().anyMatch(one -> ASTHelpers.isSubtype(one, type, state)))
          || around instanceof MethodTree
          || around instanceof LambdaExpressionTree) {
        return false;
      }
      child = around;
    }
    return false;
  }

  /** There, javac infers what the lambda around it throws without a look at what is caught. */
  static boolean isReturnedOutOfTry(TreePath place) {
    boolean isReturned = false;
    for (Tree around : place) {
      if (around instanceof LambdaExpressionTree || around instanceof MethodTree) {
        return false;
      }
      if (isReturned && around instanceof TryTree) {
        return true;
      }
      isReturned |= around instanceof ReturnTree;
    }
    return false;
  }

  /** What the clauses catch of what one part of the statement throws: only the block and the resources are covered. */
  private static Stream<Type> caught(TryTree attempt, Tree part) {
    return attempt.getCatches().contains(part) || part.equals(attempt.getFinallyBlock())
        ? Stream.of()
        : attempt.getCatches().stream().flatMap(CheckedExceptions::caught);
  }

  private static Stream<Type> caught(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().map(ASTHelpers::getType)
        : Stream.of(ASTHelpers.getType(type));
  }

  private static Stream<Type> thrownBy(Tree function, VisitorState state) {
    return state.getTypes().findDescriptorType(ASTHelpers.getType(function)).getThrownTypes().stream();
  }
}
