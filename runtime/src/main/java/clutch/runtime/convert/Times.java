package clutch.runtime.convert;

import static clutch.runtime.convert.LibraryObjects.number;

import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.OpenInterpreter;
import java.time.DateTimeException;
import java.time.LocalTime;

/** {@code LocalTime} to {@code datetime.time} and back, in whole microseconds. Attached. */
final class Times {

  private static final int NANOS_OF_MICRO = 1_000;

  private Times() {}

  static long toPython(OpenInterpreter interpreter, LocalTime value) {
    int micros = micros(value, value.getNano());
    return LibraryObjects.make(
        interpreter, LibraryType.TIME, value.getHour(), value.getMinute(), value.getSecond(), micros);
  }

  /**
   * The microseconds of a value.
   *
   * @param value the value, for the message
   * @param nanos its nanoseconds
   */
  static int micros(Object value, int nanos) {
    if (nanos % NANOS_OF_MICRO != 0) {
      throw new Mismatch(
          "expected whole microseconds, as Python has them, got %s; truncate it to ChronoUnit.MICROS to drop the rest"
              .formatted(value));
    }
    return nanos / NANOS_OF_MICRO;
  }

  static LocalTime fromPython(OpenInterpreter interpreter, long object) {
    if (!LibraryTypes.of(interpreter).isInstance(object, LibraryType.TIME)) {
      throw Mismatch.expected("time", object);
    }
    refuseZone(interpreter, object, "time");
    return read(interpreter, object, 0);
  }

  /** A zone has no place in a Java type without one. */
  static void refuseZone(OpenInterpreter interpreter, long object, String expected) {
    try (Owned zone = new Owned(LibraryObjects.attribute(interpreter, object, "tzinfo"))) {
      if (zone.borrow() != Constants.NONE) {
        throw new Mismatch(
            "expected %s without tzinfo, got one with %s".formatted(expected, Description.of(zone.borrow())));
      }
    }
  }

  /**
   * The time of a {@code time} or {@code datetime}.
   *
   * @param nanos what there is beside its microseconds
   */
  static LocalTime read(OpenInterpreter interpreter, long object, int nanos) {
    int hour = number(interpreter, object, "hour");
    int minute = number(interpreter, object, "minute");
    int second = number(interpreter, object, "second");
    int micros = number(interpreter, object, "microsecond");
    try {
      return LocalTime.of(hour, minute, second, micros * NANOS_OF_MICRO + nanos);
    } catch (DateTimeException e) {
      throw new Mismatch("expected a time, got %s (%s)".formatted(Description.of(object), e.getMessage()));
    }
  }
}
