package clutch.processor.diagnostic;

import javax.annotation.processing.Messager;

/** Prints problems where javac prints its own. */
public final class Reporter {

  private final Messager messager;

  /**
   * A reporter to javac.
   *
   * @param messager where javac takes messages
   */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  /**
   * Prints each problem at its place.
   *
   * @param problems the problems
   */
  public void report(Problems problems) {
    problems.all().forEach(this::report);
  }

  private void report(Problem problem) {
    Position position = problem.position();
    messager.printMessage(
        problem.message().kind(),
        problem.text(),
        position.element(),
        position.annotation(),
        position.value());
  }
}
