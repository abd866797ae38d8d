package clutch.samples.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.samples.benchmarks.reference.Child;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class ProgramTest {

  @Test
  void aThreadThatFailsEndsTheProgramThatWaitsForIt() {
    assertThatThrownBy(() -> Child.run(Child.java(List.of(), Failing.class)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(Failing.class.getName(), "failed with 1", "begun 1.0", "this thread fails");
  }

  static final class Failing {

    private Failing() {}

    /** Waits for a thread that fails. */
    public static void main(String[] arguments) {
      Program.begin();
      Program.print("begun", 1);
      CountDownLatch called = new CountDownLatch(1);
      Thread _ = Thread.ofPlatform().start(() -> fail(called));
      Waiting.await(called);
    }

    private static void fail(CountDownLatch called) {
      if (called.getCount() > 0) {
        throw new IllegalStateException("this thread fails");
      }
      called.countDown();
    }
  }
}
