package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyIterator;
import java.util.Iterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What gives its elements one at a time. */
public final class LazyTypes {

  private LazyTypes() {}

  /** {@code Iterator<Integer>}. */
  @PythonCallable("rows")
  public interface Iterators extends Row<Iterator<Integer>> {}

  /** {@code PyIterator<String>}. */
  @PythonCallable("rows")
  public interface PyIterators extends Row<PyIterator<String>> {}

  /** {@code Stream<String>}. */
  @PythonCallable("rows")
  public interface Streams extends Row<Stream<String>> {}

  /** {@code IntStream}. */
  @PythonCallable("rows")
  public interface IntStreams extends Row<IntStream> {}

  /** {@code LongStream}. */
  @PythonCallable("rows")
  public interface LongStreams extends Row<LongStream> {}

  /** {@code DoubleStream}. */
  @PythonCallable("rows")
  public interface DoubleStreams extends Row<DoubleStream> {}
}
