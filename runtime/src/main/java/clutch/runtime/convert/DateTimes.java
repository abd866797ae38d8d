package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Java's date-times to {@code datetime.datetime} and back: {@code LocalDateTime} without {@code tzinfo},
 * {@code OffsetDateTime} with an offset, and {@code Instant} in UTC. What comes from Python is naive for
 * the first, and aware for the others, in whichever zone. Attached.
 */
final class DateTimes {

  private static final Instant FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
  private static final Instant END = LocalDateTime.of(10_000, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

  private DateTimes() {}

  static long localToPython(OpenInterpreter interpreter, LocalDateTime value) {
    return make(interpreter, value, value, 0, false);
  }

  static long offsetToPython(OpenInterpreter interpreter, OffsetDateTime value) {
    try (Owned zone = new Owned(TimeZones.ofOffset(interpreter, value.getOffset()))) {
      return make(interpreter, value, value.toLocalDateTime(), zone.borrow(), false);
    }
  }

  static long instantToPython(OpenInterpreter interpreter, Instant value) {
    if (value.isBefore(FIRST) || !value.isBefore(END)) {
      throw new Mismatch("expected a year from 1 to 9999, as Python has them, got " + value);
    }
    try (Owned zone = new Owned(TimeZones.ofOffset(interpreter, ZoneOffset.UTC))) {
      return make(interpreter, value, LocalDateTime.ofInstant(value, ZoneOffset.UTC), zone.borrow(), false);
    }
  }

  /**
   * A new reference to a {@code datetime}.
   *
   * @param value the value, for the message
   * @param local what a clock shows there
   * @param zone a borrowed reference to its {@code tzinfo}; 0 for none
   * @param fold whether it is the second time that the clock shows this
   */
  static long make(
      OpenInterpreter interpreter, Object value, LocalDateTime local, long zone, boolean fold) {
    Dates.check(value, local.getYear());
    int micros = Times.micros(value, local.getNano());
    return LibraryObjects.make(
        interpreter,
        LibraryType.DATETIME,
        zone,
        fold,
        local.getYear(),
        local.getMonthValue(),
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond(),
        micros);
  }

  static LocalDateTime localFromPython(OpenInterpreter interpreter, long object) {
    LocalDateTime local = read(interpreter, object);
    Times.refuseZone(interpreter, object, "datetime");
    return local;
  }

  static OffsetDateTime offsetFromPython(OpenInterpreter interpreter, long object) {
    return OffsetDateTime.of(read(interpreter, object), TimeZones.offset(interpreter, object));
  }

  static Instant instantFromPython(OpenInterpreter interpreter, long object) {
    return read(interpreter, object).toInstant(TimeZones.offset(interpreter, object));
  }

  /** What a clock shows, whatever the zone. */
  static LocalDateTime read(OpenInterpreter interpreter, long object) {
    if (!LibraryTypes.of(interpreter).isInstance(object, LibraryType.DATETIME)) {
      throw Mismatch.expected("datetime", object);
    }
    int nanos = LibraryObjects.nanoseconds(interpreter, object, LibraryType.DATETIME, "nanosecond");
    return LocalDateTime.of(Dates.read(interpreter, object), Times.read(interpreter, object, nanos));
  }
}
