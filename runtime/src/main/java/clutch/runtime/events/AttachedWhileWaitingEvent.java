package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** What the watchdog reports. */
@Name("clutch.AttachedWhileWaiting")
@Label("Attached While Waiting")
@Category("Clutch")
@Description("The watchdog found a thread that waits in Java while it is attached to an interpreter, and may keep others from it")
@StackTrace(false)
final class AttachedWhileWaitingEvent extends Event {

  @Label("Interpreter")
  final String interpreter;

  @Label("Thread")
  @Description("The thread that waits")
  final Thread thread;

  @Label("State")
  @Description("The thread's state in Java")
  final String state;

  @Label("Waited")
  @Description("For how long at least")
  @Timespan
  final long waited;

  @Label("Stack")
  @Description("Where it waits")
  final String stack;

  AttachedWhileWaitingEvent(
      String interpreter, Thread thread, String state, long waited, String stack) {
    this.interpreter = interpreter;
    this.thread = thread;
    this.state = state;
    this.waited = waited;
    this.stack = stack;
  }
}
