package clutch.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts what waits into {@code Python.detached}. There is no fix where that would not compile or mean
 * the same: around {@code synchronized}, where a local variable changes, and where several checked
 * exceptions are caught that {@code detached} would throw as one.
 */
final class DetachedFix {

  private DetachedFix() {}

  static SuggestedFix of(TreePath path, VisitorState state) {
    return switch (path.getLeaf()) {
      case MethodInvocationTree call -> ofExpression(path, call, state);
      case NewClassTree object -> ofExpression(path, object, state);
      case MemberReferenceTree reference -> ofReference(path, reference, state);
      default -> SuggestedFix.emptyFix();
    };
  }

  private static SuggestedFix ofExpression(TreePath path, ExpressionTree call, VisitorState state) {
    List<Type> thrown = CheckedExceptions.of(ASTHelpers.getThrownExceptions(call, state), state);
    if (usesChangingVariable(call)
        || !ResultContext.acceptsBox(path)
        || !CheckedExceptions.mayBeThrownAsOne(thrown, path, state)
        || (!thrown.isEmpty() && CheckedExceptions.isReturnedOutOfTry(path))) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String python = SuggestedFixes.qualifyType(state, fix, "clutch.runtime.Python");
    String lambda = lambda(String.valueOf(state.getSourceForNode(call)), ASTHelpers.getSymbol(call), thrown);
    return fix.replace(call, "%s.detached(%s)".formatted(python, lambda)).build();
  }

  /** A method reference with nothing to pass on becomes a lambda. */
  private static SuggestedFix ofReference(TreePath path, MemberReferenceTree reference, VisitorState state) {
    ExpressionTree receiver = reference.getQualifierExpression();
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    List<Type> thrown = CheckedExceptions.of(method.getThrownTypes(), state);
    if (method.isConstructor()
        || !(receiver instanceof IdentifierTree)
        || !state.getTypes().findDescriptorType(ASTHelpers.getType(reference)).getParameterTypes().isEmpty()
        || !method.getParameters().isEmpty()
        || usesChangingVariable(receiver)
        || !CheckedExceptions.mayBeThrownAsOne(thrown, path, state)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String python = SuggestedFixes.qualifyType(state, fix, "clutch.runtime.Python");
    String call = "%s.%s()".formatted(state.getSourceForNode(receiver), method.getSimpleName());
    return fix.replace(reference, "() -> %s.detached(%s)".formatted(python, lambda(call, method, thrown))).build();
  }

  /** A {@code Runnable} may throw nothing checked; a {@code PythonCall} may, and has a result. */
  private static String lambda(String call, @Nullable Symbol method, List<Type> thrown) {
    boolean isVoid =
        method instanceof MethodSymbol symbol
            && !symbol.isConstructor()
            && symbol.getReturnType().hasTag(TypeTag.VOID);
    return isVoid && !thrown.isEmpty() ? "() -> { %s; return null; }".formatted(call) : "() -> " + call;
  }

  /** A lambda may use only local variables that never change. */
  private static boolean usesChangingVariable(ExpressionTree expression) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, @Nullable Void>() {
          @Override
          public Boolean visitIdentifier(IdentifierTree name, @Nullable Void unused) {
            Symbol symbol = ASTHelpers.getSymbol(name);
            return symbol instanceof VarSymbol
                && symbol.getKind() != ElementKind.FIELD
                && !ASTHelpers.isConsideredFinal(symbol);
          }

          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }
        }.scan(expression, null));
  }
}
