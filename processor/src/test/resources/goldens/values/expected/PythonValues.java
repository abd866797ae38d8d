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
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.values} in Python for {@link Values}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonValues implements Values {
  private static final PythonType<SequencedCollection<Optional<LocalDate>>> SEQUENCED_COLLECTION_OF_OPTIONAL_OF_LOCAL_DATE = PythonTypes.sequencedCollection(
      PythonTypes.optional(PythonTypes.LOCAL_DATE));

  private static final PythonType<SequencedMap<String, SequencedSet<Integer>>> SEQUENCED_MAP_OF_STRING_TO_SEQUENCED_SET_OF_INTEGER = PythonTypes.sequencedMap(
      PythonTypes.STRING, PythonTypes.sequencedSet(PythonTypes.INTEGER));

  private static final PythonType<Function<Path, Duration>> FUNCTION_OF_PATH_TO_DURATION = FunctionTypes.function(
      List.of(PythonTypes.PATH),
      PythonTypes.DURATION,
      function -> arguments -> function.apply((Path) arguments[0]),
      python -> value -> (Duration) python.call(value));

  private static final PythonType<Iterable<Map.Entry<String, Function<Path, Duration>>>> ITERABLE_OF_ENTRY_OF_STRING_TO_FUNCTION_OF_PATH_TO_DURATION = PythonTypes.iterable(
      PythonTypes.entry(PythonTypes.STRING, FUNCTION_OF_PATH_TO_DURATION));

  private static final PythonType<List<Map.Entry<String, BigDecimal>>> LIST_OF_ENTRY_OF_STRING_TO_BIG_DECIMAL = PythonTypes.list(
      PythonTypes.entry(PythonTypes.STRING, PythonTypes.BIG_DECIMAL));

  private final PythonFunction numbers;

  private final PythonFunction times;

  private final PythonFunction names;

  private final PythonFunction sequenced;

  private final PythonFunction entries;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonValues(Python python) {
    this(Binding.of(python, Values.class, "shop.values"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonValues(Interpreter interpreter) {
    this(Binding.of(interpreter, Values.class, "shop.values"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonValues(InterpreterPool pool) {
    this(Binding.of(pool, Values.class, "shop.values"));
  }

  private PythonValues(Binding binding) {
    Members main = binding.inMain();
    numbers = main.function("numbers", "numbers(BigDecimal)", Shape.positional(1));
    times = main.function("times",
        "times(LocalDate, LocalTime, LocalDateTime, OffsetDateTime, ZonedDateTime, Instant, Duration)",
        Shape.positional(7));
    names = main.function("names", "names(UUID, Path, URI)", Shape.positional(3));
    sequenced = main.function("sequenced", "sequenced(SequencedCollection<Optional<LocalDate>>)",
        Shape.positional(1));
    entries = main.function("entries",
        "entries(Iterable<Map.Entry<String, Function<Path, Duration>>>)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public BigDecimal numbers(BigDecimal number) {
    Call call = numbers.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return numbers.handOver(() -> numbers(number));
    }
    try (call) {
      call.add(PythonTypes.BIG_DECIMAL, number, "number");
      call.invoke();
      return call.to(PythonTypes.BIG_DECIMAL);
    }
  }

  @Override
  public ZonedDateTime times(LocalDate a, LocalTime b, LocalDateTime c, OffsetDateTime d,
      ZonedDateTime e, Instant f, Duration g) {
    Call call = times.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return times.handOver(() -> times(a, b, c, d, e, f, g));
    }
    try (call) {
      call.add(PythonTypes.LOCAL_DATE, a, "a");
      call.add(PythonTypes.LOCAL_TIME, b, "b");
      call.add(PythonTypes.LOCAL_DATE_TIME, c, "c");
      call.add(PythonTypes.OFFSET_DATE_TIME, d, "d");
      call.add(PythonTypes.ZONED_DATE_TIME, e, "e");
      call.add(PythonTypes.INSTANT, f, "f");
      call.add(PythonTypes.DURATION, g, "g");
      call.invoke();
      return call.to(PythonTypes.ZONED_DATE_TIME);
    }
  }

  @Override
  public URI names(UUID id, Path path, URI uri) {
    Call call = names.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return names.handOver(() -> names(id, path, uri));
    }
    try (call) {
      call.add(PythonTypes.UUID, id, "id");
      call.add(PythonTypes.PATH, path, "path");
      call.add(PythonTypes.URI, uri, "uri");
      call.invoke();
      return call.to(PythonTypes.URI);
    }
  }

  @Override
  public SequencedMap<String, SequencedSet<Integer>> sequenced(
      SequencedCollection<Optional<LocalDate>> days) {
    Call call = sequenced.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return sequenced.handOver(() -> sequenced(days));
    }
    try (call) {
      call.add(SEQUENCED_COLLECTION_OF_OPTIONAL_OF_LOCAL_DATE, days, "days");
      call.invoke();
      return call.to(SEQUENCED_MAP_OF_STRING_TO_SEQUENCED_SET_OF_INTEGER);
    }
  }

  @Override
  public List<Map.Entry<String, BigDecimal>> entries(
      Iterable<Map.Entry<String, Function<Path, Duration>>> all) {
    Call call = entries.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return entries.handOver(() -> entries(all));
    }
    try (call) {
      call.add(ITERABLE_OF_ENTRY_OF_STRING_TO_FUNCTION_OF_PATH_TO_DURATION, all, "all");
      call.invoke();
      return call.to(LIST_OF_ENTRY_OF_STRING_TO_BIG_DECIMAL);
    }
  }
}
