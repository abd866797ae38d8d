package clutch.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstThreadTest {

  @Test
  void noThreadThatIsStartedIsTheFirst() throws InterruptedException {
    boolean[] first = {true};
    Thread.ofPlatform().name("main").start(() -> first[0] = FirstThread.isCurrent()).join();
    assertThat(first[0]).isFalse();
  }
}
