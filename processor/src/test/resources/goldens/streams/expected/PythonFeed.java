package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PyIterator;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.feed} in Python for {@link Feed}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonFeed implements Feed {
  private static final PythonType<Iterator<String>> ITERATOR_OF_STRING = PythonTypes.iterator(
      PythonTypes.STRING);

  private static final PythonType<PyIterator<String>> PY_ITERATOR_OF_STRING = PythonTypes.pyIterator(
      PythonTypes.STRING);

  private static final PythonType<Stream<Integer>> STREAM_OF_INTEGER = PythonTypes.stream(
      PythonTypes.INTEGER);

  private static final PythonType<PyIterator<@Nullable String>> PY_ITERATOR_OF_NULLABLE_STRING = PythonTypes.pyIterator(
      PythonTypes.nullable(PythonTypes.STRING));

  private static final PythonType<Stream<List<Integer>>> STREAM_OF_LIST_OF_INTEGER = PythonTypes.stream(
      PythonTypes.list(PythonTypes.INTEGER));

  @SuppressWarnings("unchecked")
  private static final PythonType<Function<Stream<String>, Iterator<Long>>> FUNCTION_OF_STREAM_OF_STRING_TO_ITERATOR_OF_LONG = FunctionTypes.function(
      List.of(PythonTypes.stream(PythonTypes.STRING)),
      PythonTypes.iterator(PythonTypes.LONG),
      function -> arguments -> function.apply((Stream<String>) arguments[0]),
      python -> value -> (Iterator<Long>) python.call(value));

  private static final PythonType<Optional<Iterator<String>>> OPTIONAL_OF_ITERATOR_OF_STRING = PythonTypes.optional(
      PythonTypes.iterator(PythonTypes.STRING));

  private final PythonFunction lines;

  private final PythonFunction pages;

  private final PythonFunction perhaps;

  private final PythonFunction primitives;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonFeed(Python python) {
    this(Binding.of(python, Feed.class, "shop.feed"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonFeed(Interpreter interpreter) {
    this(Binding.of(interpreter, Feed.class, "shop.feed"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonFeed(InterpreterPool pool) {
    this(Binding.of(pool, Feed.class, "shop.feed"));
  }

  private PythonFeed(Binding binding) {
    Members main = binding.inMain();
    lines = main.function("lines", "lines(Iterator<String>)", Shape.positional(1));
    pages = main.function("pages", "pages(Stream<Integer>, PyIterator<String>)",
        Shape.positional(2));
    perhaps = main.function("perhaps", "perhaps(Function<Stream<String>, Iterator<Long>>)",
        Shape.positional(1));
    primitives = main.function("primitives", "primitives(LongStream, DoubleStream)",
        Shape.positional(2));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public PyIterator<String> lines(Iterator<String> words) {
    Call call = lines.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return lines.handOver(() -> lines(words));
    }
    try (call) {
      call.add(ITERATOR_OF_STRING, words, "words");
      call.invoke();
      return call.to(PY_ITERATOR_OF_STRING);
    }
  }

  @Override
  public Stream<List<Integer>> pages(Stream<Integer> numbers, PyIterator<@Nullable String> more) {
    Call call = pages.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return pages.handOver(() -> pages(numbers, more));
    }
    try (call) {
      call.add(STREAM_OF_INTEGER, numbers, "numbers");
      call.add(PY_ITERATOR_OF_NULLABLE_STRING, more, "more");
      call.invoke();
      return call.to(STREAM_OF_LIST_OF_INTEGER);
    }
  }

  @Override
  public Optional<Iterator<String>> perhaps(Function<Stream<String>, Iterator<Long>> function) {
    Call call = perhaps.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return perhaps.handOver(() -> perhaps(function));
    }
    try (call) {
      call.add(FUNCTION_OF_STREAM_OF_STRING_TO_ITERATOR_OF_LONG, function, "function");
      call.invoke();
      return call.to(OPTIONAL_OF_ITERATOR_OF_STRING);
    }
  }

  @Override
  public IntStream primitives(LongStream longs, DoubleStream doubles) {
    Call call = primitives.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return primitives.handOver(() -> primitives(longs, doubles));
    }
    try (call) {
      call.add(PythonTypes.LONG_STREAM, longs, "longs");
      call.add(PythonTypes.DOUBLE_STREAM, doubles, "doubles");
      call.invoke();
      return call.to(PythonTypes.INT_STREAM);
    }
  }
}
