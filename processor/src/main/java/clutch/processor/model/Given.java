package clutch.processor.model;

import clutch.processor.diagnostic.Position;

/**
 * The text that an annotation gives.
 *
 * @param text the value
 * @param position where it is written
 */
public record Given(String text, Position position) {

  /**
   * Whether the value was left at its empty default.
   *
   * @return true for the empty text
   */
  public boolean isDefault() {
    return text.isEmpty();
  }
}
