package clutch.runtime.convert;

import static clutch.runtime.convert.LibraryObjects.number;

import clutch.runtime.interpreter.OpenInterpreter;
import java.time.Duration;

/** {@code Duration} to {@code datetime.timedelta} and back, in whole microseconds. Attached. */
final class Durations {

  private static final long SECONDS_OF_DAY = 86_400;
  private static final long MOST_DAYS = 999_999_999;
  private static final int NANOS_OF_MICRO = 1_000;

  private Durations() {}

  static long toPython(OpenInterpreter interpreter, Duration value) {
    long days = Math.floorDiv(value.toSeconds(), SECONDS_OF_DAY);
    if (days < -MOST_DAYS || days > MOST_DAYS) {
      throw new Mismatch(
          "expected at most %s days, as timedelta has them, got %s".formatted(MOST_DAYS, value));
    }
    long seconds = Math.floorMod(value.toSeconds(), SECONDS_OF_DAY);
    int micros = Times.micros(value, value.toNanosPart());
    return LibraryObjects.make(interpreter, LibraryType.TIMEDELTA, days, seconds, micros);
  }

  static Duration fromPython(OpenInterpreter interpreter, long object) {
    if (!LibraryTypes.of(interpreter).isInstance(object, LibraryType.TIMEDELTA)) {
      throw Mismatch.expected("timedelta", object);
    }
    int nanos = LibraryObjects.nanoseconds(interpreter, object, LibraryType.TIMEDELTA, "nanoseconds");
    long seconds =
        number(interpreter, object, "days") * SECONDS_OF_DAY + number(interpreter, object, "seconds");
    long micros = number(interpreter, object, "microseconds");
    return Duration.ofSeconds(seconds, micros * NANOS_OF_MICRO + nanos);
  }
}
