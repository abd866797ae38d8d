package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code clash} in Python for {@link Clash}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonClash implements Clash {
  private static final PythonType<java.util.List<java.lang.String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private final PythonFunction all;

  private final PythonFunction any;

  private final PythonFunction nothing;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonClash(Python python) {
    this(clutch.runtime.glue.Binding.of(python, Clash.class, "clash"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonClash(Interpreter interpreter) {
    this(clutch.runtime.glue.Binding.of(interpreter, Clash.class, "clash"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonClash(InterpreterPool pool) {
    this(clutch.runtime.glue.Binding.of(pool, Clash.class, "clash"));
  }

  private PythonClash(clutch.runtime.glue.Binding binding) {
    Members main = binding.inMain();
    all = main.function("all", "all()", Shape.positional(0));
    any = main.function("any", "any(String)", Shape.positional(1));
    nothing = main.function("nothing", "nothing()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @java.lang.Override
  public java.util.List<java.lang.String> all() {
    clutch.runtime.glue.Call call = all.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return all.handOver(() -> all());
    }
    try (call) {
      call.invoke();
      return call.to(LIST_OF_STRING);
    }
  }

  @java.lang.Override
  public Object any(java.lang.String name) {
    clutch.runtime.glue.Call call = any.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return any.handOver(() -> any(name));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }

  @java.lang.Override
  public void nothing() {
    clutch.runtime.glue.Call call = nothing.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      nothing.handOver(() -> {
        nothing();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
  }
}
