package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.OpenInterpreter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** {@code ZoneOffset} to {@code datetime.timezone}, {@code ZoneId} to {@code zoneinfo.ZoneInfo}, and back. Attached. */
final class TimeZones {

  private TimeZones() {}

  /** A new reference to the {@code timezone} of an offset. */
  static long ofOffset(OpenInterpreter interpreter, ZoneOffset offset) {
    try (Owned difference =
        new Owned(LibraryObjects.make(interpreter, LibraryType.TIMEDELTA, 0, offset.getTotalSeconds()))) {
      return LibraryObjects.make(interpreter, LibraryType.TIMEZONE, difference.borrow(), false);
    }
  }

  /** A new reference to the {@code ZoneInfo} of that name, or to the {@code timezone} of an offset. */
  static long ofZone(OpenInterpreter interpreter, ZoneId zone) {
    if (zone instanceof ZoneOffset offset) {
      return ofOffset(interpreter, offset);
    }
    long type = LibraryTypes.of(interpreter).get(LibraryType.ZONE_INFO);
    try (Owned key = new Owned(Strings.toPython(zone.getId()))) {
      return Checked.reference(Calling.call(type, key.borrow()));
    } catch (PythonException e) {
      if (!e.typeName().equals("zoneinfo._common.ZoneInfoNotFoundError")) {
        throw e;
      }
      throw new Mismatch(
          "expected a time zone that Python's zoneinfo knows, got %s; if it knows none at all, install the package tzdata"
              .formatted(zone));
    }
  }

  /** How far an aware {@code datetime} is from UTC. */
  static ZoneOffset offset(OpenInterpreter interpreter, long datetime) {
    try (Owned method = new Owned(LibraryObjects.attribute(interpreter, datetime, "utcoffset"));
        Owned difference = new Owned(Calling.call(method.borrow()))) {
      if (difference.borrow() == Constants.NONE) {
        throw new Mismatch("expected datetime with tzinfo, got one without");
      }
      return offset(Durations.fromPython(interpreter, difference.borrow()));
    }
  }

  private static ZoneOffset offset(Duration difference) {
    try {
      if (difference.toNanosPart() == 0) {
        return ZoneOffset.ofTotalSeconds(Math.toIntExact(difference.toSeconds()));
      }
    } catch (DateTimeException | ArithmeticException _) {
      // Said below.
    }
    throw new Mismatch(
        "expected a UTC offset of whole seconds and at most 18 hours, as ZoneOffset has them, got " + difference);
  }

  /** The zone of an aware {@code datetime}: that of a {@code ZoneInfo} by its key, or the offset of a {@code timezone}. */
  static ZoneId zone(OpenInterpreter interpreter, long datetime) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    try (Owned zone = new Owned(LibraryObjects.attribute(interpreter, datetime, "tzinfo"))) {
      if (zone.borrow() == Constants.NONE || types.isInstance(zone.borrow(), LibraryType.TIMEZONE)) {
        return offset(interpreter, datetime);
      }
      if (!types.isInstance(zone.borrow(), LibraryType.ZONE_INFO)) {
        throw new Mismatch(
            "expected datetime with a ZoneInfo or timezone as tzinfo, got one with %s; OffsetDateTime takes it"
                .formatted(Description.of(zone.borrow())));
      }
      try (Owned key = new Owned(LibraryObjects.attribute(interpreter, zone.borrow(), "key"))) {
        return named(key.borrow());
      }
    }
  }

  private static ZoneId named(long key) {
    if (key == Constants.NONE) {
      throw new Mismatch("expected datetime with a ZoneInfo that has a key, got one without; OffsetDateTime takes it");
    }
    String name = Strings.fromPython(key);
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Mismatch("expected a time zone that Java knows, got %s (%s)".formatted(name, e.getMessage()));
    }
  }
}
