package clutch.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a primitive result may become its box, which is all that a generic method returns, and nothing
 * else changes. As an argument it might choose another overload, and {@code ==} might compare two boxes.
 */
final class ResultContext {

  private static final Set<Tree.Kind> UNBOXING =
      EnumSet.of(
          Tree.Kind.ASSIGNMENT,
          Tree.Kind.CONDITIONAL_AND,
          Tree.Kind.CONDITIONAL_OR,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.EXPRESSION_STATEMENT,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL,
          Tree.Kind.IF,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.LOGICAL_COMPLEMENT,
          Tree.Kind.RETURN,
          Tree.Kind.VARIABLE,
          Tree.Kind.WHILE_LOOP);

  private ResultContext() {}

  /** Whether a box will do in place of an expression, if it is a primitive. */
  static boolean acceptsBox(TreePath expression) {
    if (!(expression.getLeaf() instanceof MethodInvocationTree call)
        || !ASTHelpers.getSymbol(call).getReturnType().isPrimitive()) {
      return true;
    }
    TreePath operand = expression;
    while (operand.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      operand = operand.getParentPath();
    }
    Tree parent = operand.getParentPath().getLeaf();
    return switch (parent.getKind()) {
      case EQUAL_TO, NOT_EQUAL_TO -> other((BinaryTree) parent, operand.getLeaf()) instanceof LiteralTree;
      default -> UNBOXING.contains(parent.getKind());
    };
  }

  private static ExpressionTree other(BinaryTree comparison, Tree operand) {
    return comparison.getLeftOperand().equals(operand) ? comparison.getRightOperand() : comparison.getLeftOperand();
  }
}
