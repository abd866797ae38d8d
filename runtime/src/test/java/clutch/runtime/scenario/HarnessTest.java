package clutch.runtime.scenario;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.Python;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A hang and a crash must never leave us in the dark. */
final class HarnessTest {

  @Test
  void reportsHangWithStacksOfJavaAndPython() {
    RunningJvm jvm = ChildJvm.of(Hangs.class).deadline(Duration.ofSeconds(4)).start();

    assertThatThrownBy(jvm::await)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("did not end within 4 s")
        .hasMessageContaining("\"waits-in-java\"")
        .hasMessageContaining("clutch.runtime.scenario.HarnessTest$Hangs.waitForEver")
        .hasMessageContaining("in spin_for_ever")
        .hasMessageContaining("is spinning");
  }

  @Test
  void reportsCrashWithReportOfJvm() throws InterruptedException {
    EndedJvm jvm = ChildJvm.of(Crashes.class).start().await();

    assertThat(jvm.exitCode()).isNotZero();
    assertThatThrownBy(() -> jvm.hasExitCode(0))
        .hasMessageContaining("instead of 0")
        .hasMessageContaining("SIGSEGV")
        .hasMessageContaining("about to crash");
  }

  @Test
  void reportsFailureWithItsStack() throws InterruptedException {
    EndedJvm jvm = ChildJvm.of(ChildMain.class).arguments(Fails.class.getName(), "fail").start().await();

    assertThatThrownBy(() -> jvm.hasExitCode(0))
        .hasMessageContaining("exit code 1 instead of 0")
        .hasMessageContaining("expected to fail")
        .hasMessageContaining("HarnessTest$Fails.fail");
  }

  /** One thread spins in Python, another waits in Java. */
  static final class Hangs {
    public static void main(String[] arguments) throws InterruptedException {
      Python python = StartedPython.start();
      python.mainInterpreter().exec("def spin_for_ever():\n  while True: pass");
      Thread.ofPlatform().name("waits-in-java").start(() -> waitForEver());
      System.out.println("is spinning");
      python.mainInterpreter().exec("spin_for_ever()");
    }

    private static void waitForEver() {
      try {
        Thread.currentThread().join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Has C read where nothing is. */
  static final class Crashes {
    @SuppressWarnings("restricted")
    public static void main(String[] arguments) throws Throwable {
      Linker linker = Linker.nativeLinker();
      MethodHandle strlen =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow("strlen"),
              FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
      System.out.println("about to crash");
      System.out.println((long) strlen.invokeExact(8L));
    }
  }

  /** Fails as a test does. */
  static final class Fails {
    void fail() {
      throw new AssertionError("expected to fail");
    }
  }
}
