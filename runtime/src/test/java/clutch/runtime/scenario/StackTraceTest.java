package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.Python;
import clutch.runtime.PythonException;
import customer.Checkout;
import java.util.Arrays;
import java.util.List;

/** A stack trace goes from Python's innermost frame out to Java's, and shows nothing of Clutch. */
final class StackTraceTest {

  @InChildJvm
  void isSplicedWhereTheCallRanInPlace() {
    try (Python python = StartedPython.start()) {
      assertSpliced(new Checkout(python.mainInterpreter()));
    }
  }

  @InChildJvm
  void isSplicedWhereTheCallWasHandedOver() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Checkout checkout = new Checkout(python.mainInterpreter());
      Crowd.ofVirtual(1, () -> assertSpliced(checkout)).join();
    }
  }

  private static void assertSpliced(Checkout checkout) {
    PythonException raised = catchThrowableOfType(PythonException.class, checkout::pay);
    List<String> frames =
        Arrays.stream(raised.getStackTrace()).map(StackTraceElement::toString).toList();
    assertThat(frames)
        .startsWith(
            "python.__main__.look_up(<exec>:2)",
            "python.__main__.Prices.of(<exec>:6)")
        .element(2)
        .asString()
        .contains("customer.Checkout.pay(Checkout.java:");
    assertThat(frames).anyMatch(frame -> frame.contains("StackTraceTest.assertSpliced"));
    assertThat(frames)
        .noneMatch(
            frame -> frame.startsWith("clutch.runtime.") && !frame.startsWith("clutch.runtime.scenario."));
  }
}
