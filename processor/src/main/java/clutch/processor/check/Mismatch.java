package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import java.util.List;

/**
 * One reason why a signature does not take a call.
 *
 * @param message what kind of reason
 * @param position where it is; a missing argument has the method's
 * @param arguments what the message asks for
 */
record Mismatch(Message message, Position position, List<Object> arguments) {

  static Mismatch of(Message message, Position position, Object... arguments) {
    return new Mismatch(message, position, List.of(arguments));
  }

  boolean isMissing() {
    return message == Message.MISSING_ARGUMENT;
  }

  void addTo(Problems problems) {
    problems.add(message, position, arguments.toArray());
  }
}
