package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import jdk.jfr.Timespan;

/** A call that ran on one of an interpreter's own threads, from its caller's request to its end. */
@Name("clutch.HandOver")
@Label("Hand-Over")
@Category("Clutch")
@Description("A call that one of the interpreter's own threads ran for its caller, with the time it waited for that thread")
@StackTrace(false)
@Threshold("10 ms")
public final class HandOverEvent extends Event {

  private final transient long requested = System.nanoTime();

  @Label("Interpreter")
  final String interpreter;

  @Label("Caller")
  @Description("The thread that handed the call over")
  final Thread caller = Thread.currentThread();

  @Label("Queued")
  @Description("How long the call waited for one of the interpreter's threads")
  @Timespan
  long queued = -1;

  @Label("Nested")
  @Description("Whether the caller was in a handed-over call itself")
  final boolean nested;

  HandOverEvent(String interpreter, boolean nested) {
    this.interpreter = interpreter;
    this.nested = nested;
  }

  /** One of the interpreter's own threads has taken it up. */
  void takenUp() {
    queued = System.nanoTime() - requested;
  }

  /** Records it if it took long enough. */
  void record() {
    end();
    if (queued < 0) {
      takenUp(); // it was stopped in the queue
    }
    commit();
  }
}
