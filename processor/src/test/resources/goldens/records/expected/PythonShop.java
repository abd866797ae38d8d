package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.EnumTypes;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.RecordTypes;
import clutch.runtime.glue.Shape;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.prices} in Python for {@link Shop}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShop implements Shop {
  private static final PythonType<Quote> QUOTE = RecordTypes.instance(
      "Quote", "shop.prices:Quote",
      List.of(
          RecordTypes.component("symbol", PythonTypes.STRING),
          RecordTypes.component("price_eur", PythonTypes.DOUBLE),
          RecordTypes.defaultIfEmpty("since_day", PythonTypes.OPTIONAL_INT),
          RecordTypes.component("note", PythonTypes.nullable(PythonTypes.OBJECT))),
      record -> new Object[] {record.symbol(), record.price(), record.sinceDay(), record.note()},
      values -> new Quote((String) values[0], (double) values[1], (OptionalInt) values[2], values[3]));

  @SuppressWarnings("unchecked")
  private static final PythonType<Page<String>> PAGE_OF_STRING = RecordTypes.dict(
      "Page",
      List.of(
          RecordTypes.component("entries", PythonTypes.list(PythonTypes.STRING)),
          RecordTypes.component("number", PythonTypes.INTEGER)),
      record -> new Object[] {record.entries(), record.number()},
      values -> new Page<>((List<String>) values[0], (int) values[1]));

  @SuppressWarnings("unchecked")
  private static final PythonType<Page<@Nullable Quote>> PAGE_OF_NULLABLE_QUOTE = RecordTypes.dict(
      "Page",
      List.of(
          RecordTypes.component("entries", PythonTypes.list(PythonTypes.nullable(QUOTE))),
          RecordTypes.component("number", PythonTypes.INTEGER)),
      record -> new Object[] {record.entries(), record.number()},
      values -> new Page<>((List<Quote>) values[0], (int) values[1]));

  @SuppressWarnings("unchecked")
  private static final PythonType<Page<Quote>> PAGE_OF_QUOTE = RecordTypes.dict(
      "Page",
      List.of(
          RecordTypes.component("entries", PythonTypes.list(QUOTE)),
          RecordTypes.component("number", PythonTypes.INTEGER)),
      record -> new Object[] {record.entries(), record.number()},
      values -> new Page<>((List<Quote>) values[0], (int) values[1]));

  private static final PythonType<Point> POINT = RecordTypes.tuple(
      "Point",
      List.of(
          RecordTypes.component("x", PythonTypes.DOUBLE),
          RecordTypes.component("y", PythonTypes.DOUBLE)),
      record -> new Object[] {record.x(), record.y()},
      values -> new Point((double) values[0], (double) values[1]));

  private static final PythonType<Optional<Point>> OPTIONAL_OF_POINT = PythonTypes.optional(POINT);

  private static final PythonType<@Nullable Point> NULLABLE_POINT = PythonTypes.nullable(POINT);

  private static final PythonType<Map<String, List<Point>>> MAP_OF_STRING_TO_LIST_OF_POINT = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.list(POINT));

  @SuppressWarnings("unchecked")
  private static final PythonType<Tree> TREE = RecordTypes.dict(
      "Tree",
      List.of(
          RecordTypes.component("name", PythonTypes.STRING),
          RecordTypes.component("children", PythonTypes.list(
              ObjectTypes.later(() -> PythonShop.TREE)))),
      record -> new Object[] {record.name(), record.children()},
      values -> new Tree((String) values[0], (List<Tree>) values[1]));

  private static final PythonType<Supplier<Left>> SUPPLIER_OF_LEFT = FunctionTypes.function(
      List.of(),
      ObjectTypes.later(() -> PythonShop.LEFT),
      function -> arguments -> function.get(),
      python -> () -> (Left) python.call());

  @SuppressWarnings("unchecked")
  private static final PythonType<Right> RIGHT = RecordTypes.dict(
      "Right",
      List.of(
          RecordTypes.component("left", SUPPLIER_OF_LEFT)),
      record -> new Object[] {record.left()},
      values -> new Right((Supplier<Left>) values[0]));

  @SuppressWarnings("unchecked")
  private static final PythonType<Left> LEFT = RecordTypes.dict(
      "Left",
      List.of(
          RecordTypes.component("right", PythonTypes.optional(RIGHT))),
      record -> new Object[] {record.right()},
      values -> new Left((Optional<Right>) values[0]));

  private static final PythonType<Function<Quote, Point>> FUNCTION_OF_QUOTE_TO_POINT = FunctionTypes.function(
      List.of(QUOTE),
      POINT,
      function -> arguments -> function.apply((Quote) arguments[0]),
      python -> value -> (Point) python.call(value));

  private static final PythonType<Color> COLOR = EnumTypes.names(
      "Color",
      Color.values(),
      Map.ofEntries(
          Map.entry(Color.LIGHT_BLUE, "light blue")));

  private static final PythonType<DayOfWeek> DAY_OF_WEEK = EnumTypes.names(
      "DayOfWeek",
      DayOfWeek.values(),
      Map.of());

  private static final PythonType<Signal> SIGNAL = EnumTypes.members(
      "Signal", "signal:Signals",
      Signal.values(),
      Map.of());

  private static final PythonType<Nothing> NOTHING = RecordTypes.dict(
      "Nothing",
      List.of(),
      record -> new Object[] {},
      values -> new Nothing());

  private final PythonFunction quote;

  private final PythonFunction page;

  private final PythonFunction points;

  private final PythonFunction tree;

  private final PythonFunction mutual;

  private final PythonFunction function;

  private final PythonFunction next;

  private final PythonFunction nothing;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShop(Python python) {
    this(Binding.of(python, Shop.class, "shop.prices"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop(Interpreter interpreter) {
    this(Binding.of(interpreter, Shop.class, "shop.prices"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShop(InterpreterPool pool) {
    this(Binding.of(pool, Shop.class, "shop.prices"));
  }

  private PythonShop(Binding binding) {
    Members main = binding.inMain();
    quote = main.function("quote", "quote(String)", Shape.positional(1));
    page = main.function("page", "page(Page<String>, Page<Quote>)", Shape.positional(2));
    points = main.function("points", "points(Optional<Point>, Point)", Shape.positional(2));
    tree = main.function("tree", "tree(Tree)", Shape.positional(1));
    mutual = main.function("mutual", "mutual(Right)", Shape.positional(1));
    function = main.function("function", "function()", Shape.positional(0));
    next = main.function("next", "next(Color, DayOfWeek, Signal)", Shape.positional(3));
    nothing = main.function("nothing", "nothing()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public Quote quote(String symbol) {
    Call call = quote.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return quote.handOver(() -> quote(symbol));
    }
    try (call) {
      call.add(PythonTypes.STRING, symbol, "symbol");
      call.invoke();
      return call.to(QUOTE);
    }
  }

  @Override
  public Page<Quote> page(Page<String> symbols, Page<@Nullable Quote> quotes) {
    Call call = page.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return page.handOver(() -> page(symbols, quotes));
    }
    try (call) {
      call.add(PAGE_OF_STRING, symbols, "symbols");
      call.add(PAGE_OF_NULLABLE_QUOTE, quotes, "quotes");
      call.invoke();
      return call.to(PAGE_OF_QUOTE);
    }
  }

  @Override
  public Map<String, List<Point>> points(Optional<Point> first, @Nullable Point second) {
    Call call = points.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return points.handOver(() -> points(first, second));
    }
    try (call) {
      call.add(OPTIONAL_OF_POINT, first, "first");
      call.add(NULLABLE_POINT, second, "second");
      call.invoke();
      return call.to(MAP_OF_STRING_TO_LIST_OF_POINT);
    }
  }

  @Override
  public Tree tree(Tree parent) {
    Call call = tree.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return tree.handOver(() -> tree(parent));
    }
    try (call) {
      call.add(TREE, parent, "parent");
      call.invoke();
      return call.to(TREE);
    }
  }

  @Override
  public Left mutual(Right right) {
    Call call = mutual.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return mutual.handOver(() -> mutual(right));
    }
    try (call) {
      call.add(RIGHT, right, "right");
      call.invoke();
      return call.to(LEFT);
    }
  }

  @Override
  public Function<Quote, Point> function() {
    Call call = function.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return function.handOver(() -> function());
    }
    try (call) {
      call.invoke();
      return call.to(FUNCTION_OF_QUOTE_TO_POINT);
    }
  }

  @Override
  public Color next(Color color, DayOfWeek day, Signal signal) {
    Call call = next.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return next.handOver(() -> next(color, day, signal));
    }
    try (call) {
      call.add(COLOR, color, "color");
      call.add(DAY_OF_WEEK, day, "day");
      call.add(SIGNAL, signal, "signal");
      call.invoke();
      return call.to(COLOR);
    }
  }

  @Override
  public Nothing nothing() {
    Call call = nothing.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return nothing.handOver(() -> nothing());
    }
    try (call) {
      call.invoke();
      return call.to(NOTHING);
    }
  }
}
