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
 * Calls {@code names} in Python for {@link Names}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonNames implements Names {
  private final PythonFunction parseURL;

  private final PythonFunction toJSONString;

  private final PythonFunction value2_;

  private final PythonFunction utf8Decode;

  private final PythonFunction call__;

  private final PythonFunction interpreter__;

  private final PythonFunction snake_case_already;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python_ a running Python
   */
  public PythonNames(Python python_) {
    this(Binding.of(python_, Names.class, "names"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter_ an open interpreter
   */
  public PythonNames(Interpreter interpreter_) {
    this(Binding.of(interpreter_, Names.class, "names"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonNames(InterpreterPool pool) {
    this(Binding.of(pool, Names.class, "names"));
  }

  private PythonNames(Binding binding_) {
    Members main = binding_.inMain();
    parseURL = main.function("parse_url", "parseURL(String)", Shape.positional(1));
    toJSONString = main.function("to_json_string", "toJSONString(String)", Shape.positional(1));
    value2_ = main.function("value2", "value2(int)", Shape.positional(1));
    utf8Decode = main.function("utf8_decode", "utf8Decode(int)", Shape.positional(1));
    call__ = main.function("call", "call(int, int, int...)", Shape.positional(2).plusMore());
    interpreter__ = main.function("interpreter", "interpreter(int)", Shape.positional(1));
    snake_case_already = main.function("snake_case_already", "snake_case_already()",
        Shape.positional(0));
    // All that Python does not have is reported at once.
    binding_.complete();
  }

  @Override
  public int parseURL(String url) {
    Call call_ = parseURL.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return parseURL.handOver(() -> parseURL(url));
    }
    try (call_) {
      call_.add(PythonTypes.STRING, url, "url");
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int toJSONString(String text) {
    Call call_ = toJSONString.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return toJSONString.handOver(() -> toJSONString(text));
    }
    try (call_) {
      call_.add(PythonTypes.STRING, text, "text");
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int value2(int value2) {
    Call call_ = value2_.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return value2_.handOver(() -> value2(value2));
    }
    try (call_) {
      call_.add(value2);
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int utf8Decode(int call) {
    Call call_ = utf8Decode.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return utf8Decode.handOver(() -> utf8Decode(call));
    }
    try (call_) {
      call_.add(call);
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int call(int binding, int python, int... element) {
    Call call_ = call__.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return call__.handOver(() -> call(binding, python, element));
    }
    try (call_) {
      call_.add(binding);
      call_.add(python);
      for (int element_ : element) {
        call_.add(element_);
      }
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int interpreter(int interpreter) {
    Call call_ = interpreter__.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return interpreter__.handOver(() -> interpreter(interpreter));
    }
    try (call_) {
      call_.add(interpreter);
      call_.invoke();
      return call_.toInt();
    }
  }

  @Override
  public int snake_case_already() {
    Call call_ = snake_case_already.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return snake_case_already.handOver(() -> snake_case_already());
    }
    try (call_) {
      call_.invoke();
      return call_.toInt();
    }
  }
}
