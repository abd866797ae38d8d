package clutch.samples.types;

import java.util.Random;

/** Where the random values of a run start from: {@code -Dclutch.seed=NUMBER} repeats them. */
final class Seed {

  private static final long SEED = Long.getLong("clutch.seed", System.nanoTime());

  private Seed() {}

  static Random random() {
    return new Random(SEED);
  }

  /** For the message of a failure. */
  static String text() {
    return "with -Dclutch.seed=" + SEED;
  }
}
