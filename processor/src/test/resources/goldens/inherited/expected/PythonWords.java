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
 * Calls {@code words} in Python for {@link Words}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonWords implements Words {
  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private final PythonFunction longest;

  private final PythonFunction name;

  private final PythonFunction get;

  private final PythonFunction put;

  private final PythonFunction all;

  private final PythonFunction size;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonWords(Python python) {
    this(Binding.of(python, Words.class, "words"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonWords(Interpreter interpreter) {
    this(Binding.of(interpreter, Words.class, "words"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonWords(InterpreterPool pool) {
    this(Binding.of(pool, Words.class, "words"));
  }

  private PythonWords(Binding binding) {
    Members main = binding.inMain();
    longest = main.function("longest", "longest()", Shape.positional(0));
    name = main.function("name", "name()", Shape.positional(0));
    get = main.function("get", "get(String)", Shape.positional(1));
    put = main.function("put", "put(String, String)", Shape.positional(1).keywords("value"));
    all = main.function("all", "all()", Shape.positional(0));
    size = main.function("size", "size()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public String longest() {
    Call call = longest.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return longest.handOver(() -> longest());
    }
    try (call) {
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public String name() {
    Call call = name.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return name.handOver(() -> name());
    }
    try (call) {
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public String get(String key) {
    Call call = get.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return get.handOver(() -> get(key));
    }
    try (call) {
      call.add(PythonTypes.STRING, key, "key");
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public void put(String key, String value) {
    Call call = put.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      put.handOver(() -> {
        put(key, value);
        return null;
      });
      return;
    }
    try (call) {
      call.add(PythonTypes.STRING, key, "key");
      call.add(PythonTypes.STRING, value, "value");
      call.invoke();
    }
  }

  @Override
  public List<String> all() {
    Call call = all.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return all.handOver(() -> all());
    }
    try (call) {
      call.invoke();
      return call.to(LIST_OF_STRING);
    }
  }

  @Override
  public int size() {
    Call call = size.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return size.handOver(() -> size());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }
}
