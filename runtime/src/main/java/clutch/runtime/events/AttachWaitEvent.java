package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;

/** A thread has waited to attach to an interpreter. A thread reuses it for its next wait. */
@Name("clutch.AttachWait")
@Label("Attach Wait")
@Category("Clutch")
@Description("A thread waited to attach to an interpreter: for the GIL, or for a stop of all threads to end")
@Threshold("10 ms")
public final class AttachWaitEvent extends Event {

  @Label("Interpreter")
  String interpreter = "";

  /** One that is not begun yet. */
  public AttachWaitEvent() {}

  /**
   * Records it if it took long enough. It has ended.
   *
   * @param attachedTo the interpreter's name
   */
  public void record(String attachedTo) {
    interpreter = attachedTo;
    commit();
  }
}
