package clutch.processor.diagnostic;

/**
 * One thing that is wrong with what a user wrote.
 *
 * @param message what kind of thing
 * @param position where it is
 * @param text the whole text, tag included
 */
public record Problem(Message message, Position position, String text) {

  /**
   * A problem, its message filled in.
   *
   * @param message the message
   * @param position where it is
   * @param arguments what its template asks for, in order
   * @return the problem
   */
  public static Problem of(Message message, Position position, Object... arguments) {
    return new Problem(message, position, message.text(arguments));
  }
}
