package clutch.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What calls come to: those that are known to wait, and those of methods of the same file whose body
 * waits. Other files are not looked into: javac may not have read them yet.
 */
final class FollowedMethods {

  private final Predicate<Tree> suppressed;
  private final VisitorState state;
  private final Map<MethodSymbol, List<String>> chains = new HashMap<>();

  FollowedMethods(Predicate<Tree> suppressed, VisitorState state) {
    this.suppressed = suppressed;
    this.state = state;
  }

  /** The methods that a call, a constructor or a method reference goes through until it waits; else none. */
  List<String> chain(ExpressionTree call) {
    if (!(ASTHelpers.getSymbol(call) instanceof MethodSymbol method)) {
      return List.of();
    }
    if (WaitingCalls.waits(call, state)) {
      return List.of(name(method));
    }
    return isCertain(call, method) ? body(method) : List.of();
  }

  /** Whether it is this very method that runs, and not one that overrides it. */
  private static boolean isCertain(ExpressionTree call, MethodSymbol method) {
    if (!ASTHelpers.methodCanBeOverridden(method)) {
      return true;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver == null
        || (receiver instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super")));
  }

  private List<String> body(MethodSymbol method) {
    List<String> known = chains.get(method);
    if (known != null) {
      return known;
    }
    chains.put(method, List.of());
    TreePath path = pathInFile(method);
    if (path != null && !suppressed.test(path.getLeaf())) {
      List<Wait> waits = new WaitScanner(suppressed, state, this).waitsInMethod(path);
      if (!waits.isEmpty()) {
        List<String> chain = new ArrayList<>(List.of(name(method)));
        chain.addAll(waits.getFirst().chain());
        chains.put(method, chain);
      }
    }
    return chains.getOrDefault(method, List.of());
  }

  private @Nullable TreePath pathInFile(MethodSymbol method) {
    Symbol here = ASTHelpers.getSymbol(state.findEnclosing(ClassTree.class));
    MethodTree tree =
        Objects.equals(ASTHelpers.outermostClass(method), ASTHelpers.outermostClass(here))
            ? ASTHelpers.findMethod(method, state)
            : null;
    return tree == null ? null : TreePath.getPath(state.getPath().getCompilationUnit(), tree);
  }

  private static String name(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    return method.isConstructor() ? "new " + owner : owner + "." + method.getSimpleName();
  }
}
