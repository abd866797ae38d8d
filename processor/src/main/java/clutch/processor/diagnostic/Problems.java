package clutch.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that one compilation reports all of them. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Nothing found yet. */
  public Problems() {}

  /**
   * Adds a problem, once.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /**
   * Adds a problem.
   *
   * @param message what kind of problem
   * @param position where it is
   * @param arguments what the message's template asks for, in order
   */
  public void add(Message message, Position position, Object... arguments) {
    add(Problem.of(message, position, arguments));
  }

  /**
   * Whether nothing was found.
   *
   * @return true if there is no problem
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * What was found.
   *
   * @return the problems, in the order in which they were found
   */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
