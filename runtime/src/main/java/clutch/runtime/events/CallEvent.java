package clutch.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;

/** A call of a bound method. A thread reuses it for its next call. */
@Name("clutch.Call")
@Label("Call")
@Category("Clutch")
@Description("A call of a bound method, from when its thread is attached until it is restored")
@Threshold("10 ms")
public final class CallEvent extends Event {

  @Label("Interpreter")
  String interpreter = "";

  @Label("Target")
  @Description("The Python module, or object in a module, that the interface is bound to")
  String target = "";

  @Label("Function")
  @Description("The Python function or attribute")
  String function = "";

  /** One that is not begun yet. */
  public CallEvent() {}

  /**
   * Records it if it took long enough. It has ended.
   *
   * @param calledIn the interpreter's name
   * @param boundTo what the interface is bound to
   * @param called the function or attribute
   */
  public void record(String calledIn, String boundTo, String called) {
    interpreter = calledIn;
    target = boundTo;
    function = called;
    commit();
  }
}
