package shop;

import clutch.runtime.Interpreter;
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
 * Calls {@code builtins} in Python for {@link Rounding}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonRounding implements Rounding {
  private final PythonFunction round;

  private final PythonFunction round2;

  private final PythonFunction roundAny;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonRounding(Python python) {
    this(Binding.of(python, Rounding.class, "builtins"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonRounding(Interpreter interpreter) {
    this(Binding.of(interpreter, Rounding.class, "builtins"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonRounding(InterpreterPool pool) {
    this(Binding.of(pool, Rounding.class, "builtins"));
  }

  private PythonRounding(Binding binding) {
    Members main = binding.inMain();
    round = main.function("round", "round(double)", Shape.positional(1));
    round2 = main.function("round", "round(double, int)", Shape.positional(2));
    roundAny = main.function("round", "roundAny(Object)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public long round(double number) {
    Call call = round.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return round.handOver(() -> round(number));
    }
    try (call) {
      call.add(number);
      call.invoke();
      return call.toLong();
    }
  }

  @Override
  public double round(double number, int digits) {
    Call call = round2.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return round2.handOver(() -> round(number, digits));
    }
    try (call) {
      call.add(number);
      call.add(digits);
      call.invoke();
      return call.toDouble();
    }
  }

  @Override
  public Object roundAny(Object number) {
    Call call = roundAny.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return roundAny.handOver(() -> roundAny(number));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, number, "number");
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }
}
