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
 * Calls {@code greeter} in Python for {@link Greeter}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonGreeter implements Greeter {
  private final PythonFunction greet;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonGreeter(Python python) {
    this(Binding.of(python, Greeter.class, "greeter"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonGreeter(Interpreter interpreter) {
    this(Binding.of(interpreter, Greeter.class, "greeter"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonGreeter(InterpreterPool pool) {
    this(Binding.of(pool, Greeter.class, "greeter"));
  }

  private PythonGreeter(Binding binding) {
    Members main = binding.inMain();
    greet = main.function("greet", "greet(String)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public String greet(String name) {
    Call call = greet.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return greet.handOver(() -> greet(name));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }
}
