package clutch.errorprone;

import static com.google.errorprone.predicates.TypePredicates.isDescendantOfAny;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.predicates.TypePredicate;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import org.jspecify.annotations.Nullable;

/** Streams that wait for nothing: those over arrays and strings, and what is wrapped around one. */
final class InMemory {

  private static final TypePredicate TYPES =
      isDescendantOfAny(
          ImmutableList.of(
              "java.io.ByteArrayInputStream",
              "java.io.ByteArrayOutputStream",
              "java.io.CharArrayReader",
              "java.io.CharArrayWriter",
              "java.io.StringReader",
              "java.io.StringWriter"));

  private InMemory() {}

  /** Whether what a method is called on can be seen to be one. */
  static boolean isReceiverOf(ExpressionTree call, VisitorState state) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null && is(receiver, state);
  }

  private static boolean is(ExpressionTree stream, VisitorState state) {
    if (TYPES.apply(ASTHelpers.getType(stream), state)) {
      return true;
    }
    return switch (ASTHelpers.stripParentheses(stream)) {
      case NewClassTree wrapper -> wrapper.getArguments().stream().anyMatch(wrapped -> is(wrapped, state));
      case IdentifierTree name -> {
        ExpressionTree initializer = initializer(ASTHelpers.getSymbol(name), state);
        yield initializer != null && is(initializer, state);
      }
      default -> false;
    };
  }

  /** What a variable of this file is set to, for good. */
  private static @Nullable ExpressionTree initializer(@Nullable Symbol variable, VisitorState state) {
    if (variable == null || !ASTHelpers.isConsideredFinal(variable)) {
      return null;
    }
    return new TreeScanner<@Nullable ExpressionTree, @Nullable Void>() {
      @Override
      public @Nullable ExpressionTree visitVariable(VariableTree tree, @Nullable Void unused) {
        return variable.equals(ASTHelpers.getSymbol(tree)) ? tree.getInitializer() : super.visitVariable(tree, null);
      }

      @Override
      public @Nullable ExpressionTree reduce(@Nullable ExpressionTree first, @Nullable ExpressionTree second) {
        return first == null ? second : first;
      }
    }.scan(state.getPath().getCompilationUnit(), null);
  }
}
