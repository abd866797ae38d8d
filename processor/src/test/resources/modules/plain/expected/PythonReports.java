package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;

/**
 * Calls {@code reports} in Python for {@link Reports}.
 */
public final class PythonReports implements Reports {
  private final PythonFunction monthly;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonReports(Python python) {
    this(python.mainInterpreter());
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonReports(Interpreter interpreter) {
    Binding binding = Binding.of(interpreter, Reports.class, "reports");
    monthly = binding.function("monthly", "monthly(int)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public String monthly(int month) {
    Call call = monthly.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return monthly.handOver(() -> monthly(month));
    }
    try (call) {
      call.add(month);
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }
}
