package clutch.samples.library.itertools;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Series without an end, of which Java and Python each do a part. */
final class Series {

  private static final int MILLION = 1_000_000;

  private Series() {}

  static void run(Python python, PrintStream out) {
    Itertools itertools = python.bind(Itertools.class);
    try (LongStream numbers = itertools.count(1)) {
      out.println("squares up to 5: " + numbers.map(number -> number * number).limit(5).boxed().toList());
    }
    try (Stream<List<String>> pairs = itertools.batched(Stream.of("a", "b", "c"), 2)) {
      pairs.forEach(out::println);
    }
    Iterator<String> words = List.of("#", "# a comment", "text", "# more").iterator();
    itertools.dropwhile(line -> line.startsWith("#"), words).forEachRemaining(out::println);

    // From Java through Python back to Java, a million times: there is one element at a time.
    Sys sys = python.bind(Sys.class);
    try (LongStream totals = itertools.accumulate(LongStream.iterate(1, number -> number + 1))) {
      Iterator<Long> total = totals.iterator();
      long before = sys.getallocatedblocks();
      for (int i = 1; i < MILLION; i++) {
        total.next();
      }
      out.println("1 + 2 + ... + 1000000 = " + total.next());
      out.println("objects are no more than before: " + (sys.getallocatedblocks() - before < 100));
    }
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
