package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.EnumTypes;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.RecordTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The classes of records, enums and unions are looked up in each interpreter, and do not keep it from its end. */
final class RecordsInSubinterpretersTest {

  private static final String CLASSES =
      """
      import dataclasses, enum

      class Side(enum.Enum):
          BUY = 1
          SELL = 2

      @dataclasses.dataclass
      class Limit:
          name: str
          side: Side
          price: tuple

      @dataclasses.dataclass
      class Market:
          name: str
          side: Side
          tags: dict

      def same(orders):
          return orders
      """;

  enum Side {
    BUY,
    SELL
  }

  record Price(long amount, String currency) {}

  record Tags(String strategy) {}

  sealed interface Order {}

  record Limit(String name, Side side, Price price) implements Order {}

  record Market(String name, Side side, Tags tags) implements Order {}

  // As the annotation processor writes them:

  private static final PythonType<Side> SIDE = EnumTypes.members("Side", "__main__:Side", Side.values(), Map.of());

  private static final PythonType<Price> PRICE =
      RecordTypes.tuple(
          "Price",
          List.of(
              RecordTypes.component("amount", PythonTypes.LONG), RecordTypes.component("currency", PythonTypes.STRING)),
          price -> new Object[] {price.amount(), price.currency()},
          values -> new Price((Long) some(values[0]), (String) some(values[1])));

  private static final PythonType<Tags> TAGS =
      RecordTypes.dict(
          "Tags",
          List.of(RecordTypes.component("strategy", PythonTypes.STRING)),
          tags -> new Object[] {tags.strategy()},
          values -> new Tags((String) some(values[0])));

  private static final PythonType<Limit> LIMIT =
      RecordTypes.instance(
          "Limit",
          "__main__:Limit",
          List.of(
              RecordTypes.component("name", PythonTypes.STRING),
              RecordTypes.component("side", SIDE),
              RecordTypes.component("price", PRICE)),
          limit -> new Object[] {limit.name(), limit.side(), limit.price()},
          values -> new Limit((String) some(values[0]), (Side) some(values[1]), (Price) some(values[2])));

  private static final PythonType<Market> MARKET =
      RecordTypes.instance(
          "Market",
          "__main__:Market",
          List.of(
              RecordTypes.component("name", PythonTypes.STRING),
              RecordTypes.component("side", SIDE),
              RecordTypes.component("tags", TAGS)),
          market -> new Object[] {market.name(), market.side(), market.tags()},
          values -> new Market((String) some(values[0]), (Side) some(values[1]), (Tags) some(values[2])));

  private static final PythonType<List<Order>> ORDERS =
      PythonTypes.list(
          RecordTypes.<Order>union(
              "Order",
              List.of(LIMIT, MARKET),
              order ->
                  switch (order) {
                    case Limit _ -> LIMIT;
                    case Market _ -> MARKET;
                  }));

  private static Object some(@Nullable Object value) {
    return Objects.requireNonNull(value);
  }

  @InChildJvm(
      deadline = 360,
      options = {InterpreterCycles.SMALL_HEAP, InterpreterCycles.LEAN_COLLECTOR},
      environment = InterpreterCycles.ONE_ARENA)
  void theyLeakNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 6 : 20);
      use(python.mainInterpreter());
      new InterpreterCycles(python, CLASSES, RecordsInSubinterpretersTest::use).assertNoMoreIsKeptThanByC(cycles, 10);
      use(python.mainInterpreter());
    }
  }

  private static void use(Interpreter interpreter) {
    interpreter.exec(CLASSES);
    List<Order> orders =
        List.of(
            new Limit("limit", Side.BUY, new Price(3, "EUR")), new Market("market", Side.SELL, new Tags("momentum")));
    assertThat(same(function(interpreter, "same"), orders)).isEqualTo(orders);
    interpreter.exec("def other(orders): return [dataclasses.replace(orders[0], side=1)]");
    PythonFunction other = function(interpreter, "other");
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> same(other, orders))
        .withMessageStartingWith("result[0].side: expected a member of");
  }

  private static PythonFunction function(Interpreter interpreter, String name) {
    Binding binding = Binding.of(interpreter, RecordsInSubinterpretersTest.class, "__main__");
    PythonFunction function = binding.inMain().function(name, name + "(List)", Shape.positional(1));
    binding.complete();
    return function;
  }

  private static List<Order> same(PythonFunction function, List<Order> orders) {
    Call call = function.begin();
    if (call == null) {
      return function.handOver(() -> same(function, orders));
    }
    try (call) {
      call.add(ORDERS, orders, "orders");
      call.invoke();
      return call.to(ORDERS);
    }
  }
}
