package clutch.runtime.platform;

import clutch.runtime.ClutchException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operating systems and processors that Clutch has been brought up on. */
public enum Platform {
  /** Linux on x86-64. */
  LINUX_X86_64("linux-x86_64", "Linux", "amd64", 62),
  /** Linux on 64-bit ARM. */
  LINUX_ARM64("linux-arm64", "Linux", "aarch64", 183);

  private final String classifier;
  private final String system;
  private final String processor;
  private final int machine;

  Platform(String classifier, String system, String processor, int machine) {
    this.classifier = classifier;
    this.system = system;
    this.processor = processor;
    this.machine = machine;
  }

  /**
   * The platform of this JVM.
   *
   * @return the platform
   * @throws ClutchException if Clutch has not been brought up on it
   */
  public static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""))
        .orElseThrow(Platform::unknownPlatform);
  }

  /**
   * The platform that has this name.
   *
   * @param system what the system property {@code os.name} says
   * @param processor what the system property {@code os.arch} says
   * @return the platform, or empty if Clutch has not been brought up on it
   */
  static Optional<Platform> of(String system, String processor) {
    String arch = processor.equals("x86_64") ? "amd64" : processor.toLowerCase(Locale.ROOT);
    for (Platform platform : values()) {
      if (platform.system.equals(system) && platform.processor.equals(arch)) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }

  private static ClutchException unknownPlatform() {
    return new ClutchException(
        "Clutch does not run on %s %s yet. It runs on %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Arrays.stream(values()).map(Platform::toString).collect(Collectors.joining(", "))));
  }

  /**
   * The classifier of native artifacts for this platform, as in {@code linux-x86_64}.
   *
   * @return the classifier
   */
  public String classifier() {
    return classifier;
  }

  /**
   * The number that stands for this processor in an ELF file.
   *
   * @return {@code e_machine}
   */
  public int elfMachine() {
    return machine;
  }

  /** The name for messages, as in {@code Linux amd64}. */
  @Override
  public String toString() {
    return system + " " + processor;
  }
}
