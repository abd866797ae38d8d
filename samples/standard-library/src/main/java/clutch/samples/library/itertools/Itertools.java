package clutch.samples.library.itertools;

import clutch.annotations.PythonCallable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Functions of the module. Nothing is computed until somebody asks for it. */
@PythonCallable("itertools")
interface Itertools {

  /** Without an end. */
  LongStream count(long start);

  /** Running totals. */
  LongStream accumulate(LongStream numbers);

  Stream<List<String>> batched(Stream<String> words, int size);

  /** What remains after the first ones that fit. */
  Iterator<String> dropwhile(Predicate<String> fits, Iterator<String> words);
}
