package clutch.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds where code waits that runs on this thread. Functions that are only made there are left out,
 * as some other thread may run them, and later; but for those that {@link RunsHere} knows. Methods of
 * the same file are looked into.
 */
final class WaitScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Predicate<Tree> suppressed;
  private final VisitorState state;
  private final FollowedMethods methods;
  private final List<Wait> waits = new ArrayList<>();

  WaitScanner(Predicate<Tree> suppressed, VisitorState state) {
    this(suppressed, state, new FollowedMethods(suppressed, state));
  }

  WaitScanner(Predicate<Tree> suppressed, VisitorState state, FollowedMethods methods) {
    this.suppressed = suppressed;
    this.state = state;
    this.methods = methods;
  }

  /** Looks into a function: a lambda, a method reference or an object of an anonymous class. */
  List<Wait> waitsIn(TreePath function) {
    switch (function.getLeaf()) {
      case LambdaExpressionTree lambda -> scan(new TreePath(function, lambda.getBody()), null);
      case MemberReferenceTree reference -> add(function, methods.chain(reference));
      case ParenthesizedTree inner -> waitsIn(new TreePath(function, inner.getExpression()));
      case TypeCastTree cast -> waitsIn(new TreePath(function, cast.getExpression()));
      case NewClassTree object when object.getClassBody() != null -> anonymous(function, object.getClassBody());
      default -> {
        // A variable or the result of a call: who made it is not looked for.
      }
    }
    return waits;
  }

  /** Looks into the body of a method. */
  List<Wait> waitsInMethod(TreePath method) {
    MethodTree tree = (MethodTree) method.getLeaf();
    if (tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
      waits.add(new Wait(method, List.of("synchronized")));
    }
    if (tree.getBody() != null) {
      scan(new TreePath(method, tree.getBody()), null);
    }
    return waits;
  }

  /** The methods that implement the interface: which it calls of the others is found by following. */
  private void anonymous(TreePath object, ClassTree body) {
    TreePath path = new TreePath(object, body);
    for (Tree member : body.getMembers()) {
      if (member instanceof MethodTree method
          && !suppressed.test(method)
          && ASTHelpers.streamSuperMethods(ASTHelpers.getSymbol(method), state.getTypes())
              .anyMatch(overridden -> overridden.getModifiers().contains(Modifier.ABSTRACT))) {
        waitsInMethod(new TreePath(path, method));
      }
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    add(getCurrentPath(), methods.chain(call));
    if (RunsHere.runs(getCurrentPath(), state)) {
      for (ExpressionTree argument : call.getArguments()) {
        TreePath function = new TreePath(getCurrentPath(), argument);
        waits.addAll(new WaitScanner(suppressed, state, methods).waitsIn(function));
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree object, @Nullable Void unused) {
    add(getCurrentPath(), methods.chain(object));
    return super.visitNewClass(object, null);
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree block, @Nullable Void unused) {
    add(getCurrentPath(), List.of("synchronized"));
    return super.visitSynchronized(block, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    return suppressed.test(variable) ? null : super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    return null;
  }

  private void add(TreePath path, List<String> chain) {
    if (!chain.isEmpty()) {
      waits.add(new Wait(path, chain));
    }
  }
}
