package clutch.samples.benchmarks.bridges;

import java.util.List;
import java.util.Map;

/**
 * What has to be known of a bridge before it is run.
 *
 * @param jvmArguments the options of the JVM that it runs in
 * @param missingRows the rows that it has no method for, and why
 */
public record Conditions(List<String> jvmArguments, Map<String, String> missingRows) {

  private static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

  /**
   * The conditions of one bridge.
   *
   * @param calls the simple name of its class
   * @return what to start a JVM with, and what not to look for in it
   */
  public static Conditions of(String calls) {
    return switch (calls) {
      default -> new Conditions(List.of(NATIVE_ACCESS), Map.of());
    };
  }
}
