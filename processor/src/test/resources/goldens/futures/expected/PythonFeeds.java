package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.feeds} in Python for {@link Feeds}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonFeeds implements Feeds {
  private static final PythonType<Map<String, List<Long>>> MAP_OF_STRING_TO_LIST_OF_LONG = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.list(PythonTypes.LONG));

  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private static final PythonType<Optional<List<Double>>> OPTIONAL_OF_LIST_OF_DOUBLE = PythonTypes.optional(
      PythonTypes.list(PythonTypes.DOUBLE));

  private static final PythonType<@Nullable String> NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.STRING);

  private static final PythonType<Map<String, Double>> MAP_OF_STRING_TO_DOUBLE = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.DOUBLE);

  private final PythonFunction fetch;

  private final PythonFunction quotes;

  private final PythonFunction history;

  private final PythonFunction refresh;

  private final PythonFunction refreshAll;

  private final PythonFunction lookUp;

  private final PythonFunction ticks;

  private final PythonFunction connect;

  /**
   * Binds each method in the interpreter that {@code @InInterpreter} names for it.
   *
   * @param python a running Python
   */
  public PythonFeeds(Python python) {
    this(Binding.of(python, Feeds.class, "shop.feeds"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonFeeds(Interpreter interpreter) {
    this(Binding.of(interpreter, Feeds.class, "shop.feeds"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonFeeds(InterpreterPool pool) {
    this(Binding.of(pool, Feeds.class, "shop.feeds"));
  }

  private PythonFeeds(Binding binding) {
    Members main = binding.inMain();
    fetch = main.function("fetch", "fetch(String, Map<String, List<Long>>)",
        Shape.positional(1).keywords("options"));
    quotes = main.function("quotes", "quotes(List<String>)", Shape.positional(1));
    history = main.function("history", "history(String, long...)", Shape.positional(1).plusMore());
    refresh = main.function("refresh", "refresh()", Shape.positional(0));
    refreshAll = main.function("refresh_all", "refreshAll()", Shape.positional(0));
    lookUp = main.function("look_up", "lookUp(String)", Shape.positional(1));
    connect = main.function("connect", "connect()", Shape.positional(0));
    Members ticks_ = binding.in("ticks", InterpreterOptions.Gil.OWN);
    ticks = ticks_.function("ticks", "ticks(String)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public CompletableFuture<String> fetch(String url, Map<String, List<Long>> options) {
    Call call = fetch.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return fetch.handOverArguments(() -> fetch(url, options));
    }
    try (call) {
      call.add(PythonTypes.STRING, url, "url");
      call.add(MAP_OF_STRING_TO_LIST_OF_LONG, options, "options");
      return call.submit(PythonTypes.STRING);
    }
  }

  @Override
  public CompletionStage<Optional<List<Double>>> quotes(List<String> names) throws IOException {
    Call call = quotes.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return quotes.handOverArguments(() -> quotes(names));
    }
    try (call) {
      call.add(LIST_OF_STRING, names, "names");
      return call.submit(OPTIONAL_OF_LIST_OF_DOUBLE);
    }
  }

  @Override
  public Future<double[]> history(String name, long... days) {
    Call call = history.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return history.handOverArguments(() -> history(name, days));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      for (long element : days) {
        call.add(element);
      }
      return call.submit(PythonTypes.DOUBLE_ARRAY);
    }
  }

  @Override
  public CompletableFuture<Void> refresh() {
    Call call = refresh.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return refresh.handOverArguments(() -> refresh());
    }
    try (call) {
      return call.submit();
    }
  }

  @Override
  public Future<@Nullable Void> refreshAll() {
    Call call = refreshAll.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return refreshAll.handOverArguments(() -> refreshAll());
    }
    try (call) {
      return call.submit(PythonTypes.VOID);
    }
  }

  @Override
  public CompletableFuture<@Nullable String> lookUp(String name) {
    Call call = lookUp.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return lookUp.handOverArguments(() -> lookUp(name));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      return call.submit(NULLABLE_STRING);
    }
  }

  @Override
  public Flow.Publisher<Map<String, Double>> ticks(String name) {
    Call call = ticks.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return ticks.handOverArguments(() -> ticks(name));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      return call.publish(MAP_OF_STRING_TO_DOUBLE);
    }
  }

  @Override
  public CompletionStage<Feeds.Connection> connect() {
    Call call = connect.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return connect.handOverArguments(() -> connect());
    }
    try (call) {
      return call.submit(PythonFeeds_Connection.TYPE);
    }
  }
}
