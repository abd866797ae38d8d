package clutch.samples.benchmarks.compile;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a build costs.
 *
 * @param millis the time from the first file to the last class
 * @param allocated the bytes that javac's thread allocates
 * @param peak the most bytes of heap in use
 */
record Cost(long millis, long allocated, long peak) {

  static Cost median(List<Cost> costs) {
    return new Cost(median(costs, Cost::millis), median(costs, Cost::allocated), median(costs, Cost::peak));
  }

  private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
    return costs.stream().mapToLong(part).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
  }
}
