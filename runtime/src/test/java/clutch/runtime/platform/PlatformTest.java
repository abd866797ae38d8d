package clutch.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {

  @Test
  void processorsHaveSeveralNames() {
    assertThat(Platform.of("Linux", "amd64")).contains(Platform.LINUX_X86_64);
    assertThat(Platform.of("Linux", "x86_64")).contains(Platform.LINUX_X86_64);
    assertThat(Platform.of("Linux", "aarch64")).contains(Platform.LINUX_ARM64);
  }

  @Test
  void othersAreUnknown() {
    assertThat(Platform.of("Mac OS X", "aarch64")).isEmpty();
    assertThat(Platform.of("Windows 11", "amd64")).isEmpty();
  }
}
