package shop;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.feed")
public interface Feed {
  PyIterator<String> lines(Iterator<String> words);

  Stream<List<Integer>> pages(Stream<Integer> numbers, PyIterator<@Nullable String> more);

  Optional<Iterator<String>> perhaps(Function<Stream<String>, Iterator<Long>> function);

  IntStream primitives(LongStream longs, DoubleStream doubles);
}
