package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@code builtins} in Python for {@link Print}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonPrint implements Print {
  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private final PythonFunction print;

  private final PythonFunction max;

  private final PythonFunction transpose;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonPrint(Python python) {
    this(Binding.of(python, Print.class, "builtins"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonPrint(Interpreter interpreter) {
    this(Binding.of(interpreter, Print.class, "builtins"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonPrint(InterpreterPool pool) {
    this(Binding.of(pool, Print.class, "builtins"));
  }

  private PythonPrint(Binding binding) {
    Members main = binding.inMain();
    print = main.function("print", "print(String, Object...)",
        Shape.positional(0).plusMore().keywords("sep"));
    max = main.function("max", "max(long, long...)", Shape.positional(1).plusMore());
    transpose = main.function("zip", "transpose(List<String>...)", Shape.positional(0).plusMore());
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public void print(String separator, Object... values) {
    Call call = print.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      print.handOver(() -> {
        print(separator, values);
        return null;
      });
      return;
    }
    try (call) {
      call.addEach(PythonTypes.OBJECT, values, "values");
      call.add(PythonTypes.STRING, separator, "separator");
      call.invoke();
    }
  }

  @Override
  public long max(long first, long... more) {
    Call call = max.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return max.handOver(() -> max(first, more));
    }
    try (call) {
      call.add(first);
      for (long element : more) {
        call.add(element);
      }
      call.invoke();
      return call.toLong();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object transpose(List<String>... columns) {
    Call call = transpose.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return transpose.handOver(() -> transpose(columns));
    }
    try (call) {
      call.addEach(LIST_OF_STRING, columns, "columns");
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }
}
