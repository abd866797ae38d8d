package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.JavaExceptions;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * Calls {@code json} in Python for {@link Json}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonJson implements Json {
  private static final PythonType<Runnable> RUNNABLE = FunctionTypes.function(
      List.of(),
      PythonTypes.VOID,
      function -> arguments -> {
        function.run();
        return null;
      },
      python -> () -> python.call());

  private static final PythonType<Json.Parser> PARSER = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      PythonTypes.OBJECT,
      function -> arguments -> function.parse((String) arguments[0]),
      python -> value -> python.call(value),
      JavaExceptions.of("json:JSONDecodeError", Json.Malformed::new)
          .and("RecursionError", cause -> new Json.TooDeep(cause.pythonMessage(), cause)));

  private static final JavaExceptions MALFORMED_OR_TOO_DEEP = JavaExceptions.of("json:JSONDecodeError",
          Json.Malformed::new)
      .and("RecursionError", cause -> new Json.TooDeep(cause.pythonMessage(), cause));

  private static final JavaExceptions TOO_DEEP = JavaExceptions.of("RecursionError",
          cause -> new Json.TooDeep(cause.pythonMessage(), cause));

  private static final JavaExceptions MISSING = JavaExceptions.of("AttributeError",
          Json.Missing::new);

  private final PythonFunction loads;

  private final PythonFunction number;

  private final PythonFunction dumps;

  private final PythonFunction later;

  private final PythonFunction parts;

  private final PythonFunction parser;

  private final PythonAttribute cached;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonJson(Python python) {
    this(Binding.of(python, Json.class, "json"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonJson(Interpreter interpreter) {
    this(Binding.of(interpreter, Json.class, "json"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonJson(InterpreterPool pool) {
    this(Binding.of(pool, Json.class, "json"));
  }

  private PythonJson(Binding binding) {
    Members main = binding.inMain();
    loads = main.function("loads", "loads(String)", Shape.positional(1));
    number = main.function("loads", "number(String)", Shape.positional(1));
    dumps = main.function("dumps", "dumps(Object)", Shape.positional(1));
    later = main.function("loads", "later(String)", Shape.positional(1));
    parts = main.function("parts", "parts(String)", Shape.positional(1));
    parser = main.function("parser", "parser(Runnable)", Shape.positional(1));
    cached = main.attribute("cached", "cached()");
    main.raises("loads(String)", MALFORMED_OR_TOO_DEEP);
    main.raises("number(String)", MALFORMED_OR_TOO_DEEP);
    main.raises("dumps(Object)", TOO_DEEP);
    main.raises("later(String)", TOO_DEEP);
    main.raises("parts(String)", TOO_DEEP);
    main.raises("cached()", MISSING);
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public Object loads(String text) throws Json.Malformed, Json.TooDeep, IOException {
    Call call = loads.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      try {
        return loads.handOver(() -> loads(text));
      } catch (Json.Malformed | IOException | RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new AssertionError("the call throws nothing else", failure);
      }
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.invoke(MALFORMED_OR_TOO_DEEP);
      return call.to(PythonTypes.OBJECT);
    }
  }

  @Override
  public double number(String text) throws Json.Malformed, Json.TooDeep {
    Call call = number.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return number.handOver(() -> number(text));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.invoke(MALFORMED_OR_TOO_DEEP);
      return call.toDouble();
    }
  }

  @Override
  public String dumps(Object value) throws Json.TooDeep {
    Call call = dumps.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return dumps.handOver(() -> dumps(value));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, value, "value");
      call.invoke(TOO_DEEP);
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public CompletableFuture<String> later(String text) throws Json.TooDeep {
    Call call = later.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return later.handOverArguments(() -> later(text));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      return call.submit(PythonTypes.STRING, TOO_DEEP);
    }
  }

  @Override
  public Flow.Publisher<String> parts(String text) throws Json.TooDeep {
    Call call = parts.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return parts.handOverArguments(() -> parts(text));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      return call.publish(PythonTypes.STRING, TOO_DEEP);
    }
  }

  @Override
  public Json.Parser parser(Runnable before) {
    Call call = parser.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return parser.handOver(() -> parser(before));
    }
    try (call) {
      call.add(RUNNABLE, before, "before");
      call.invoke();
      return call.to(PARSER);
    }
  }

  @Override
  public String cached() throws Json.Missing, Json.Other {
    Call call = cached.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      try {
        return cached.handOver(() -> cached());
      } catch (Json.Missing | Json.Other | RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new AssertionError("the call throws nothing else", failure);
      }
    }
    try (call) {
      call.read(MISSING);
      return call.to(PythonTypes.STRING);
    }
  }
}
