package clutch.runtime;

import java.util.List;

/**
 * A Java interface that Python cannot answer: its module cannot be imported, a function is missing,
 * a method passes arguments that its function does not take. One exception lists everything that is
 * wrong with an interface.
 */
public final class BindingException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Everything that is wrong. */
  @SuppressWarnings("serial") // what List.copyOf makes is serializable
  private final List<String> problems;

  /**
   * An interface that cannot be bound; made by Clutch.
   *
   * @param api the name of the Java interface
   * @param problems everything that is wrong with it, at least one
   * @param causes what Python raised while it was looked at, if anything
   */
  public BindingException(String api, List<String> problems, List<? extends Throwable> causes) {
    super(describe(api, problems), causes.isEmpty() ? null : causes.getFirst());
    this.problems = List.copyOf(problems);
    causes.stream().skip(1).forEach(this::addSuppressed);
  }

  /**
   * Everything that is wrong with the interface, a sentence each.
   *
   * @return the problems, at least one
   */
  public List<String> problems() {
    return problems;
  }

  private static String describe(String api, List<String> problems) {
    return "Cannot bind " + api + ":\n  - " + String.join("\n  - ", problems);
  }
}
