package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
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
   * Binds the interface in the interpreter that {@code @InInterpreter} names.
   *
   * @param python a running Python
   */
  public PythonStatistics(Python python) {
    this(Binding.of(python, Statistics.class, "statistics"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonStatistics(Interpreter interpreter) {
    this(Binding.of(interpreter, Statistics.class, "statistics"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonStatistics(InterpreterPool pool) {
    this(Binding.of(pool, Statistics.class, "statistics"));
  }

  private PythonStatistics(Binding binding) {
    Members analytics = binding.in("analytics", InterpreterOptions.Gil.OWN);
    mean = analytics.function("mean", "mean(double[])", Shape.positional(1));
    standardDeviation = analytics.function("stdev", "standardDeviation(double[], double)",
        Shape.positional(1).keywords("xbar"));
    reset = analytics.function("reset", "reset()", Shape.positional(0));
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
