package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A million calls of all kinds, with callbacks and exceptions, leave nothing behind. */
class SoakTest {

  private static final int ROUNDS = 40_000;

  private static final int ROUNDS_A_COLLECTION = 1_000;

  /** As {@link #round} counts them: calls into Python, and Python's calls into Java. */
  private static final int CALLS_A_ROUND = 27;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Interpreter main = RunningPython.PYTHON.mainInterpreter();
  private final Zoo zoo = main.bind(Zoo.class);
  private final Numbers numbers = main.bind(Numbers.class);

  @Test
  void aMillionMixedCalls() throws Exception {
    // Attached once, or a version whose calls are handed over would take minutes.
    main.run(() -> rounds(ROUNDS / 10));
    long blocks = settled("sys.getallocatedblocks()", Long.MAX_VALUE);
    long instances = settled("sys.getrefcount(zoo.Animal)", Long.MAX_VALUE);
    long memory = residentMegabytes();

    main.run(() -> rounds(ROUNDS));

    System.out.printf("%d calls: %d MB more than before%n", ROUNDS * CALLS_A_ROUND, residentMegabytes() - memory);
    assertThat((long) ROUNDS * CALLS_A_ROUND).isGreaterThan(1_000_000);
    assertThat(settled("sys.getrefcount(zoo.Animal)", instances)).as("objects").isLessThanOrEqualTo(instances);
    assertThat(settled("sys.getallocatedblocks()", blocks + 500) - blocks).as("blocks").isLessThanOrEqualTo(500);
    assertThat(residentMegabytes() - memory).as("megabytes").isLessThan(60);
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      round(i);
      if (i % ROUNDS_A_COLLECTION == 0) {
        System.gc(); // Or the memory in use would be that of all handles since the last one, whenever that was.
      }
    }
  }

  private void round(int number) {
    Animal cat = zoo.animal("Cat", 4); // 1
    Animal sum = cat.plus(cat).negated(); // 2, 3
    check(sum.legs() == -8 && cat.equals(zoo.animal("Cat")) && cat.hashCode() != sum.hashCode() + 1); // 4 to 8
    check(catchThrowable(() -> zoo.fail("lost")) instanceof PythonException); // 9
    JavaAnimal hen = new JavaAnimal("Hen", number);
    // 10, and inside 8 calls of Java's methods
    check(zoo.describe(hen).size() == 9 && hen.legs() == number + 1);
    assertThat(zoo.introduce(hen, cat)).isSameAs(hen); // 19 and 20
    RuntimeException thrown = new UncheckedIOException(new IOException("torn"));
    JavaAnimal broken =
        new JavaAnimal("Broken", 1) {
          @Override
          public int legs() {
            throw thrown;
          }
        };
    assertThat(catchThrowable(() -> zoo.countLegs(List.of(cat, broken)))).isSameAs(thrown); // 21 and 22
    check(!zoo.areSame(Map.of("a", Optional.of(cat)), Map.of())); // 23
    check(numbers.same((long) number) == number && numbers.same(0.5) == 0.5); // 24, 25
    try (Cage cage = zoo.cage("")) { // 26
      check(cage.enter() == 1); // 27
    }
    // Every other handle is left to the garbage collector.
    if (number % 2 == 0) {
      PyObject.of(cat).close();
      PyObject.of(sum).close();
    }
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError("a call gave a wrong result");
    }
  }

  /** The value once it is no more than that, or as it is when patience ends. */
  private long settled(String expression, long most) {
    main.exec("import gc, sys, zoo");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long value;
    do {
      System.gc();
      main.exec("gc.collect()");
      try (PyObject result = main.eval(expression)) {
        value = Objects.requireNonNull(result.as(long.class));
      }
    } while (value > most && System.nanoTime() < deadline);
    return value;
  }

  private static long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
