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
import clutch.runtime.glue.RecordTypes;
import clutch.runtime.glue.Shape;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop} in Python for {@link Shop}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShop implements Shop {
  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static final PythonType<Shop.Over<Long>> SHOP_OVER_OF_LONG = RecordTypes.dict(
      "Over",
      List.of(
          RecordTypes.component("value", PythonTypes.LONG)),
      record -> new Object[] {record.value()},
      values -> new Shop.Over(values[0]));

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static final PythonType<Shop.Over<String>> SHOP_OVER_OF_STRING = RecordTypes.dict(
      "Over",
      List.of(
          RecordTypes.component("value", PythonTypes.STRING)),
      record -> new Object[] {record.value()},
      values -> new Shop.Over(values[0]));

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static final PythonType<Shop.Pair<Integer, List<String>>> SHOP_PAIR_OF_INTEGER_TO_LIST_OF_STRING = RecordTypes.dict(
      "Pair",
      List.of(
          RecordTypes.component("first", PythonTypes.INTEGER),
          RecordTypes.component("second", PythonTypes.list(PythonTypes.STRING))),
      record -> new Object[] {record.first(), record.second()},
      values -> new Shop.Pair((Number) values[0], (Collection) values[1]));

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static final PythonType<Shop.Ranked<Integer>> SHOP_RANKED_OF_INTEGER = RecordTypes.dict(
      "Ranked",
      List.of(
          RecordTypes.component("value", PythonTypes.INTEGER),
          RecordTypes.component("rank", PythonTypes.INTEGER),
          RecordTypes.component("others", PythonTypes.list(PythonTypes.INTEGER))),
      record -> new Object[] {record.value(), record.rank(), record.others()},
      values -> new Shop.Ranked((Comparable) values[0], (int) values[1], (List<Integer>) values[2]));

  private static final PythonType<Shop.Single<String>> SHOP_SINGLE_OF_STRING = RecordTypes.dict(
      "Single",
      List.of(
          RecordTypes.component("value", PythonTypes.STRING)),
      record -> new Object[] {record.value()},
      values -> new Shop.Single<>((String) values[0]));

  private static final PythonType<Shop.Plain> SHOP_PLAIN = RecordTypes.dict(
      "Plain",
      List.of(
          RecordTypes.component("number", PythonTypes.INTEGER),
          RecordTypes.component("id", PythonTypes.LONG),
          RecordTypes.component("any", PythonTypes.OBJECT),
          RecordTypes.component("counts", PythonTypes.INT_ARRAY)),
      record -> new Object[] {record.number(), record.id(), record.any(), record.counts()},
      values -> new Shop.Plain((int) values[0], (Long) values[1], values[2], (int[]) values[3]));

  private final PythonFunction over;

  private final PythonFunction pair;

  private final PythonFunction ranked;

  private final PythonFunction single;

  private final PythonFunction plain;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShop(Python python) {
    this(Binding.of(python, Shop.class, "shop"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShop(Interpreter interpreter) {
    this(Binding.of(interpreter, Shop.class, "shop"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShop(InterpreterPool pool) {
    this(Binding.of(pool, Shop.class, "shop"));
  }

  private PythonShop(Binding binding) {
    Members main = binding.inMain();
    over = main.function("over", "over(Over<Long>)", Shape.positional(1));
    pair = main.function("pair", "pair()", Shape.positional(0));
    ranked = main.function("ranked", "ranked()", Shape.positional(0));
    single = main.function("single", "single()", Shape.positional(0));
    plain = main.function("plain", "plain()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public Shop.Over<String> over(Shop.Over<Long> other) {
    Call call = over.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return over.handOver(() -> over(other));
    }
    try (call) {
      call.add(SHOP_OVER_OF_LONG, other, "other");
      call.invoke();
      return call.to(SHOP_OVER_OF_STRING);
    }
  }

  @Override
  public Shop.Pair<Integer, List<String>> pair() {
    Call call = pair.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return pair.handOver(() -> pair());
    }
    try (call) {
      call.invoke();
      return call.to(SHOP_PAIR_OF_INTEGER_TO_LIST_OF_STRING);
    }
  }

  @Override
  public Shop.Ranked<Integer> ranked() {
    Call call = ranked.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return ranked.handOver(() -> ranked());
    }
    try (call) {
      call.invoke();
      return call.to(SHOP_RANKED_OF_INTEGER);
    }
  }

  @Override
  public Shop.Single<String> single() {
    Call call = single.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return single.handOver(() -> single());
    }
    try (call) {
      call.invoke();
      return call.to(SHOP_SINGLE_OF_STRING);
    }
  }

  @Override
  public Shop.Plain plain() {
    Call call = plain.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return plain.handOver(() -> plain());
    }
    try (call) {
      call.invoke();
      return call.to(SHOP_PLAIN);
    }
  }
}
