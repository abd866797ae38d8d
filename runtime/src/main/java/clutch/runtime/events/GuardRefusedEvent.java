package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A guard was refused. */
@Name("clutch.GuardRefused")
@Label("Guard Refused")
@Category("Clutch")
@Description("A call, an upcall or a guard was refused, because the interpreter is closing or closed")
final class GuardRefusedEvent extends Event {

  @Label("Interpreter")
  final String interpreter;

  @Label("State")
  @Description("The interpreter's state")
  final String state;

  GuardRefusedEvent(String interpreter, String state) {
    this.interpreter = interpreter;
    this.state = state;
  }
}
