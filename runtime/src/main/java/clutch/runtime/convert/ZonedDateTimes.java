package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * {@code ZonedDateTime} to an aware {@code datetime} and back. Java and Python have time-zone rules of
 * their own: where these disagree on the offset, the value is refused, as it would become another moment.
 * Attached.
 */
final class ZonedDateTimes {

  private ZonedDateTimes() {}

  static long toPython(OpenInterpreter interpreter, ZonedDateTime value) {
    LocalDateTime local = value.toLocalDateTime();
    List<ZoneOffset> offsets = value.getZone().getRules().getValidOffsets(local);
    // Where a clock is set back it shows the same twice; Python tells by fold, Java by the offset.
    boolean fold = offsets.size() > 1 && !value.getOffset().equals(offsets.getFirst());
    try (Owned zone = new Owned(TimeZones.ofZone(interpreter, value.getZone()));
        Owned made = new Owned(DateTimes.make(interpreter, value, local, zone.borrow(), fold))) {
      ZoneOffset offset = TimeZones.offset(interpreter, made.borrow());
      if (!offset.equals(value.getOffset())) {
        throw new Mismatch(
            "expected a time that Java and Python have the same UTC offset for, got %s, where Python has %s"
                .formatted(value, offset));
      }
      return made.handOut();
    }
  }

  static ZonedDateTime fromPython(OpenInterpreter interpreter, long object) {
    LocalDateTime local = DateTimes.read(interpreter, object);
    ZoneOffset offset = TimeZones.offset(interpreter, object);
    ZoneId zone = TimeZones.zone(interpreter, object);
    try {
      return ZonedDateTime.ofStrict(local, offset, zone);
    } catch (DateTimeException e) {
      throw new Mismatch(
          "expected a time that Java and Python have the same UTC offset for, got %s%s[%s] (%s)"
              .formatted(local, offset, zone, e.getMessage()));
    }
  }
}
