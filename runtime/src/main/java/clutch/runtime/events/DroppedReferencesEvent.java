package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** References that were dropped have been given back to Python. */
@Name("clutch.DroppedReferences")
@Label("Dropped References")
@Category("Clutch")
@Description("References that were queued, mostly by the garbage collector, were given back to Python")
@StackTrace(false)
public final class DroppedReferencesEvent extends Event {

  @Label("Interpreter")
  final String interpreter;

  @Label("Count")
  @Description("How many there were in the queue")
  long count;

  DroppedReferencesEvent(String interpreter) {
    this.interpreter = interpreter;
  }

  void record(long givenBack) {
    count = givenBack;
    commit();
  }
}
