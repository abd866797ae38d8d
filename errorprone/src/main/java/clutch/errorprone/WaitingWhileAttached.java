package clutch.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/**
 * Reports code that waits while its thread is attached to an interpreter: inside {@code run},
 * {@code call} and {@code submit}, and in functions for parameters annotated with {@code @Attached}.
 *
 * <p>It is a warning, since the code does not show how long a call waits: a future may have its result
 * already.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "Clutch/WaitingWhileAttached",
    altNames = "WaitingWhileAttached",
    summary = "Code that runs attached to a Python interpreter must not wait",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = "https://github.com/clutchpy/clutch/blob/main/docs/diagnostics/WaitingWhileAttached.md")
// The name is the tag that Clutch's other messages have; and checks are Serializable, which nobody uses.
@SuppressWarnings({"BugPatternNaming", "serial"})
public final class WaitingWhileAttached extends BugChecker implements MethodInvocationTreeMatcher {

  /** Error Prone makes one. */
  public WaitingWhileAttached() {}

  /**
   * Looks into the functions that a call is given and that run attached.
   *
   * @param call any call
   * @param state where it is
   * @return nothing of its own: what waits is reported at its own place
   */
  @Override
  public Description matchMethodInvocation(MethodInvocationTree call, VisitorState state) {
    for (AttachedFunction function : AttachedFunction.among(call, state)) {
      new WaitScanner(tree -> isSuppressed(tree, state), state)
          .waitsIn(new TreePath(state.getPath(), function.code()))
          .forEach(wait -> state.reportMatch(describe(function, wait, state)));
    }
    return Description.NO_MATCH;
  }

  private Description describe(AttachedFunction function, Wait wait, VisitorState state) {
    return buildDescription(wait.path().getLeaf())
        .setMessage(
            "%s runs attached to its interpreter and must not wait, but %s: Python's other threads may stand still "
                    .formatted(function.name(), wait.text())
                + "meanwhile, and be what it waits for. Wait in Python.detached(() -> ...), or outside of this code.")
        .addFix(DetachedFix.of(wait.path(), state))
        .build();
  }
}
