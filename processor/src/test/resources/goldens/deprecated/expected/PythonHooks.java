package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.hooks} in Python for {@link Hooks}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PythonHooks implements Hooks {
  private static final PythonType<Hook> HOOK = FunctionTypes.function(
      List.of(),
      PythonTypes.VOID,
      function -> arguments -> {
        function.run();
        return null;
      },
      python -> () -> python.call());

  private static final PythonType<List<Hook>> LIST_OF_HOOK = PythonTypes.list(HOOK);

  private final PythonFunction install;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonHooks(Python python) {
    this(Binding.of(python, Hooks.class, "shop.hooks"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonHooks(Interpreter interpreter) {
    this(Binding.of(interpreter, Hooks.class, "shop.hooks"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonHooks(InterpreterPool pool) {
    this(Binding.of(pool, Hooks.class, "shop.hooks"));
  }

  private PythonHooks(Binding binding) {
    Members main = binding.inMain();
    install = main.function("install", "install(List<Hook>)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public void install(List<Hook> hooks) {
    Call call = install.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      install.handOver(() -> {
        install(hooks);
        return null;
      });
      return;
    }
    try (call) {
      call.add(LIST_OF_HOOK, hooks, "hooks");
      call.invoke();
    }
  }
}
