package clutch.processor.model;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.processor.diagnostic.Position;

/**
 * What {@code @InInterpreter} says.
 *
 * @param name the interpreter's name
 * @param gil whose GIL it has
 * @param gilPosition where that is written, or the annotation
 * @param pool how many interpreters stand behind the name
 * @param poolPosition where that is written, or the annotation
 */
public record DeclaredInterpreter(
    Given name, Gil gil, Position gilPosition, int pool, Position poolPosition) {

  /**
   * Whether another declaration means the same interpreter, but another kind of one.
   *
   * @param other another declaration
   * @return true if they cannot both hold
   */
  public boolean contradicts(DeclaredInterpreter other) {
    return name.text().equals(other.name.text()) && (gil != other.gil || pool != other.pool);
  }

  /**
   * Whether it has a GIL of its own, beside that of the main interpreter.
   *
   * @return true if modules that share state between interpreters are refused there
   */
  public boolean isIsolated() {
    return gil == Gil.OWN && !name.text().equals(InInterpreter.MAIN);
  }

  /**
   * What it says beside the name, for messages.
   *
   * @return the annotation's members, defaults included
   */
  public String text() {
    return "gil = %s, pool = %d".formatted(gil, pool);
  }
}
