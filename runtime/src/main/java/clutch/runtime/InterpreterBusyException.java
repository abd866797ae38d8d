package clutch.runtime;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * A close that met its deadline while calls were still running. The interpreter stays {@link
 * Interpreter.State#DRAINING}: it takes no new calls, and close can be tried again.
 */
public final class InterpreterBusyException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Who held on. */
  @SuppressWarnings("serial") // what List.copyOf makes is serializable
  private final List<Holder> holders;

  /**
   * A close that was too early; made by Clutch.
   *
   * @param interpreter the interpreter's name
   * @param waited how long the close waited
   * @param holders who still holds the interpreter open
   */
  public InterpreterBusyException(String interpreter, Duration waited, List<Holder> holders) {
    super(describe(interpreter, waited, holders));
    this.holders = List.copyOf(holders);
  }

  /**
   * Who held the interpreter open when the deadline passed.
   *
   * @return the holders that could be told apart
   */
  public List<Holder> holders() {
    return holders;
  }

  /**
   * One who holds an interpreter open.
   *
   * @param thread the name of the Java thread
   * @param holds what it holds: a running call, a guard, or that it is a thread of Python's own
   * @param atLeast for how long at least: a running call is only known to be older than the close
   * @param stack where that thread was when the deadline passed, innermost first, Python's frames
   *     before Java's; for a guard, where it was taken; perhaps empty
   */
  public record Holder(
      String thread, String holds, Duration atLeast, List<StackTraceElement> stack)
      implements Serializable {

    /**
     * One holder.
     *
     * @param thread the name of the Java thread
     * @param holds what it holds: a running call, a guard, or that it is a thread of Python's own
     * @param atLeast for how long at least: a running call is only known to be older than the close
     * @param stack where that thread was when the deadline passed, innermost first, Python's frames
     *     before Java's; for a guard, where it was taken; perhaps empty
     */
    public Holder {
      stack = List.copyOf(stack);
    }
  }

  private static String describe(String interpreter, Duration waited, List<Holder> holders) {
    StringBuilder text =
        new StringBuilder("Interpreter '%s' is still in use after %s ms; ".formatted(interpreter, waited.toMillis()))
            .append("it takes no new calls, and closing it can be tried again. Held by:");
    for (Holder holder : holders) {
      text.append("\n  - ").append(holder.thread()).append(", for at least ").append(holder.atLeast().toMillis()).append(" ms: ").append(holder.holds());
      holder.stack().stream().limit(12).forEach(frame -> text.append("\n        at ").append(frame));
    }
    return text.toString();
  }
}
