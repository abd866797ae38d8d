package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code statistics} in Python for {@link Statistics}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonStatistics implements Statistics {
  private final PythonFunction mean;

  private final PythonFunction standardDeviation;

  private final PythonFunction reset;

  /**
   * Binds the interface in the interpreter named {@code analytics}.
   *
   * @param python a running Python
   */
  public PythonStatistics(Python python) {
    this(python.interpreter("analytics"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonStatistics(Interpreter interpreter) {
    Binding binding = Binding.of(interpreter, Statistics.class, "statistics");
    mean = binding.function("mean", "mean(double[])", Shape.positional(1));
    standardDeviation = binding.function("stdev", "standardDeviation(double[], double)",
        Shape.positional(1).keywords("xbar"));
    reset = binding.function("reset", "reset()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public double mean(double[] data) {
    Call call = mean.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return mean.handOver(() -> mean(data));
    }
    try (call) {
      call.add(PythonTypes.DOUBLE_ARRAY, data, "data");
      call.invoke();
      return call.toDouble();
    }
  }

  @Override
  public double standardDeviation(double[] data, double xbar) {
    Call call = standardDeviation.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return standardDeviation.handOver(() -> standardDeviation(data, xbar));
    }
    try (call) {
      call.add(PythonTypes.DOUBLE_ARRAY, data, "data");
      call.add(xbar);
      call.invoke();
      return call.toDouble();
    }
  }

  @Override
  public void reset() {
    Call call = reset.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      reset.handOver(() -> {
        reset();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
  }
}
