package clutch.samples.benchmarks.bridges;

/** Whole numbers that Python yields. Each step attaches by itself, as the code between them may be anything. */
final class HandWrittenIterator implements AutoCloseable {

  private final long iterator;
  private long ahead;
  private boolean isAhead;

  /** Takes over a reference to an iterator. */
  HandWrittenIterator(long iterator) {
    this.iterator = iterator;
  }

  boolean hasNext() throws Throwable {
    if (!isAhead) {
      try (HandWrittenThread _ = HandWrittenThread.attach()) {
        long object = (long) HandWrittenFunctions.NEXT.invokeExact(iterator);
        if (object == 0) {
          HandWrittenValues.checkRaised();
          return false;
        }
        ahead = HandWrittenValues.takeLong(object);
        isAhead = true;
      }
    }
    return true;
  }

  /** Only after {@link #hasNext}. */
  long next() {
    isAhead = false;
    return ahead;
  }

  @Override
  public void close() {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      HandWrittenValues.take(iterator);
    } catch (Throwable e) {
      throw new IllegalStateException("the iterator can't be given back", e);
    }
  }
}
