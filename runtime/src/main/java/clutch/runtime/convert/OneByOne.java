package clutch.runtime.convert;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An iterator for a stream, which takes no element before the stream wants it. It can't be split, not even
 * by a stream that is made parallel: the JDK's own would take a thousand ahead.
 *
 * @param iterator the iterator
 * @param <T> the elements' type
 */
record OneByOne<T extends @Nullable Object>(Iterator<T> iterator) implements Spliterator<T> {

  /** A stream of what Python has, which closes the iterator. */
  static <T extends @Nullable Object> Stream<T> stream(PythonIterator<T> iterator) {
    return StreamSupport.stream(new OneByOne<>(iterator), false).onClose(iterator::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!iterator.hasNext()) {
      return false;
    }
    action.accept(iterator.next());
    return true;
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
