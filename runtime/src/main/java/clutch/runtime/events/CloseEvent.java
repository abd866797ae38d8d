package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A phase of an interpreter's close. */
@Name("clutch.Close")
@Label("Close")
@Category("Clutch")
@Description("A phase of closing an interpreter, with what it waited for")
@StackTrace(false)
public final class CloseEvent extends Event {

  @Label("Interpreter")
  final String interpreter;

  @Label("Phase")
  @Description("What was waited for: guards, Python threads, own threads, end")
  final String phase;

  @Label("Completed")
  @Description("Whether that was over by the deadline")
  boolean completed;

  CloseEvent(String interpreter, ClosePhase phase) {
    this.interpreter = interpreter;
    this.phase = phase.text();
  }

  void record(boolean over) {
    completed = over;
    commit();
  }
}
