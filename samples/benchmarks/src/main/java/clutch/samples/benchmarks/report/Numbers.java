package clutch.samples.benchmarks.report;

import java.util.Locale;

/** How numbers are printed: three digits say enough. */
final class Numbers {

  private Numbers() {}

  static String ratio(double ratio) {
    return threeDigits(ratio);
  }

  static String time(double nanos) {
    if (nanos < 1e3) {
      return threeDigits(nanos) + " ns";
    }
    return nanos < 1e6 ? threeDigits(nanos / 1e3) + " µs" : threeDigits(nanos / 1e6) + " ms";
  }

  static String bytes(double bytes) {
    return String.format(Locale.ROOT, "%.0f", bytes);
  }

  static String threeDigits(double number) {
    int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }
}
