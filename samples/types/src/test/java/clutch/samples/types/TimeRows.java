package clutch.samples.types;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

/** Dates and times. */
final class TimeRows {

  private static final long MICROS_OF_DAY = Duration.ofDays(1).toNanos() / 1_000;
  private static final String TOO_FINE =
      "expected whole microseconds, as Python has them, got %s; truncate it to ChronoUnit.MICROS to drop the rest";
  private static final String YEARS = "expected a year from 1 to 9999, as Python has them, got ";
  private static final String NAIVE = "expected datetime with tzinfo, got one without";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String IN_BERLIN = "tzinfo=ZoneInfo('Europe/Berlin')";

  private TimeRows() {}

  static List<TableRow<?>> rows() {
    return List.of(dates(), times(), dateTimes(), offsetDateTimes(), zonedDateTimes(), instants(), durations());
  }

  private static TableRow<LocalDate> dates() {
    return TableRow.of("LocalDate", TimeTypes.Dates.class)
        .both(LocalDate.of(2024, 2, 29), "datetime.date(2024, 2, 29)")
        .both(LocalDate.of(1, 1, 1), "datetime.date.min")
        .both(LocalDate.of(9999, 12, 31), "datetime.date.max")
        .refusedFromPython("datetime.datetime(2024, 2, 29)", "expected date, got datetime.datetime")
        .refusedFromPython("'2024-02-29'", "expected date, got str '2024-02-29'")
        .refusedToPython(LocalDate.of(0, 12, 31), YEARS + "0000-12-31")
        .refusedToPython(LocalDate.MAX, YEARS + "+999999999-12-31")
        .noneIsRefused()
        .random(random -> dateTime(random).toLocalDate());
  }

  private static TableRow<LocalTime> times() {
    return TableRow.of("LocalTime", TimeTypes.Times.class)
        .both(LocalTime.MIDNIGHT, "datetime.time.min")
        .both(LocalTime.of(23, 59, 59, 999_999_000), "datetime.time.max")
        .both(LocalTime.of(1, 2, 3, 4_000), "datetime.time(1, 2, 3, 4)")
        .refusedFromPython("datetime.time(1, tzinfo=datetime.UTC)", "expected time without tzinfo, got one with datetime.timezone")
        .refusedFromPython("datetime.datetime.min", "expected time, got datetime.datetime")
        .refusedFromPython("'01:00'", "expected time, got str '01:00'")
        .refusedToPython(LocalTime.MAX, TOO_FINE.formatted("23:59:59.999999999"))
        .noneIsRefused()
        .random(random -> dateTime(random).toLocalTime());
  }

  private static TableRow<LocalDateTime> dateTimes() {
    return TableRow.of("LocalDateTime", TimeTypes.DateTimes.class)
        .both(LocalDateTime.of(2024, 2, 29, 12, 30), "datetime.datetime(2024, 2, 29, 12, 30)")
        .both(LocalDateTime.of(1, 1, 1, 0, 0), "datetime.datetime.min")
        .both(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000), "datetime.datetime.max")
        .refusedFromPython("datetime.datetime.now(datetime.UTC)", "expected datetime without tzinfo, got one with datetime.timezone")
        .refusedFromPython("datetime.date(2024, 2, 29)", "expected datetime, got datetime.date")
        .refusedFromPython("'2024-02-29T12:30'", "expected datetime, got str '2024-02-29T12:30'")
        .refusedToPython(LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1), TOO_FINE.formatted("2024-01-01T00:00:00.000000001"))
        .refusedToPython(LocalDateTime.of(10_000, 1, 1, 0, 0), YEARS + "+10000-01-01T00:00")
        .noneIsRefused()
        .random(TimeRows::dateTime);
  }

  private static TableRow<OffsetDateTime> offsetDateTimes() {
    LocalDateTime leapDay = LocalDateTime.of(2024, 2, 29, 12, 30);
    return TableRow.of("OffsetDateTime", TimeTypes.OffsetDateTimes.class)
        .both(leapDay.atOffset(ZoneOffset.UTC), "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC)")
        .both(
            leapDay.atOffset(ZoneOffset.ofHoursMinutesSeconds(-3, -30, -52)),
            "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(-datetime.timedelta(hours=3, minutes=30, seconds=52)))")
        .both(
            LocalDateTime.of(1, 1, 1, 0, 0).atOffset(ZoneOffset.MAX),
            "datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=18)))")
        .both(
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000).atOffset(ZoneOffset.MIN),
            "datetime.datetime.max.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=-18)))")
        .fromPython(
            "datetime.datetime(2024, 7, 1, 12, %s)".formatted(IN_BERLIN),
            LocalDateTime.of(2024, 7, 1, 12, 0).atOffset(ZoneOffset.ofHours(2)))
        .refusedFromPython("datetime.datetime(2024, 2, 29)", NAIVE)
        .refusedFromPython(
            "datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone(datetime.timedelta(hours=18, seconds=1)))",
            "expected a UTC offset of whole seconds and at most 18 hours, as ZoneOffset has them, got PT18H1S")
        .refusedFromPython(
            "datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone(datetime.timedelta(microseconds=1)))",
            "expected a UTC offset of whole seconds and at most 18 hours, as ZoneOffset has them, got PT0.000001S")
        .refusedToPython(OffsetDateTime.MIN, YEARS + "-999999999-01-01T00:00+18:00")
        .noneIsRefused()
        .random(random -> dateTime(random).atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801))));
  }

  private static TableRow<ZonedDateTime> zonedDateTimes() {
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);
    ZonedDateTime first = twice.atZone(BERLIN).withEarlierOffsetAtOverlap();
    return TableRow.of("ZonedDateTime", TimeTypes.ZonedDateTimes.class)
        .both(LocalDateTime.of(2024, 2, 29, 12, 30).atZone(BERLIN), "datetime.datetime(2024, 2, 29, 12, 30, %s)".formatted(IN_BERLIN))
        .both(first, "datetime.datetime(2024, 10, 27, 2, 30, %s)".formatted(IN_BERLIN))
        .both(first.withLaterOffsetAtOverlap(), "datetime.datetime(2024, 10, 27, 2, 30, fold=1, %s)".formatted(IN_BERLIN))
        .both(twice.atZone(ZoneId.of("UTC")), "datetime.datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo('UTC'))")
        .both(twice.atZone(ZoneOffset.UTC), "datetime.datetime(2024, 10, 27, 2, 30, tzinfo=datetime.UTC)")
        .refusedFromPython("datetime.datetime(2024, 2, 29)", NAIVE)
        .refusedFromPython(
            "datetime.datetime(2024, 3, 31, 2, 30, %s)".formatted(IN_BERLIN),
            "expected a time that Java and Python have the same UTC offset for, got 2024-03-31T02:30+01:00[Europe/Berlin] "
                + "(LocalDateTime '2024-03-31T02:30' does not exist in zone 'Europe/Berlin' due to a gap in the local time-line, "
                + "typically caused by daylight savings)")
        .refusedFromPython(
            "datetime.datetime(2024, 1, 1, tzinfo=type('Own', (datetime.tzinfo,), "
                + "{'__module__': 'rows', 'utcoffset': lambda self, time: datetime.timedelta(hours=1)})())",
            "expected datetime with a ZoneInfo or timezone as tzinfo, got one with rows.Own; OffsetDateTime takes it")
        .refusedToPython(
            twice.atZone(ZoneId.of("UTC+01:00")),
            "expected a time zone that Python's zoneinfo knows, got UTC+01:00; if it knows none at all, install the package tzdata")
        .noneIsRefused()
        .random(random -> dateTime(random).withYear(random.nextInt(2000, 2025)).atZone(BERLIN));
  }

  private static TableRow<Instant> instants() {
    return TableRow.of("Instant", TimeTypes.Instants.class)
        .both(Instant.EPOCH, "datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)")
        .both(Instant.parse("0001-01-01T00:00:00Z"), "datetime.datetime.min.replace(tzinfo=datetime.UTC)")
        .both(Instant.parse("9999-12-31T23:59:59.999999Z"), "datetime.datetime.max.replace(tzinfo=datetime.UTC)")
        .fromPython("datetime.datetime(2024, 7, 1, 12, %s)".formatted(IN_BERLIN), Instant.parse("2024-07-01T10:00:00Z"))
        .refusedFromPython("datetime.datetime(2024, 2, 29)", NAIVE)
        .refusedFromPython("1.5", "expected datetime, got float 1.5")
        .refusedToPython(Instant.ofEpochSecond(0, 1), TOO_FINE.formatted("1970-01-01T00:00:00.000000001Z"))
        .refusedToPython(Instant.MAX, YEARS + "+1000000000-12-31T23:59:59.999999999Z")
        .refusedToPython(Instant.parse("0000-12-31T23:59:59Z"), YEARS + "0000-12-31T23:59:59Z")
        .noneIsRefused()
        .random(random -> dateTime(random).toInstant(ZoneOffset.UTC));
  }

  private static TableRow<Duration> durations() {
    String most = "expected at most 999999999 days, as timedelta has them, got ";
    return TableRow.of("Duration", TimeTypes.Durations.class)
        .both(Duration.ZERO, "datetime.timedelta(0)")
        .both(Duration.ofDays(-1).plusNanos(1_000), "datetime.timedelta(days=-1, microseconds=1)")
        .both(Duration.ofNanos(-1_000), "datetime.timedelta(microseconds=-1)")
        .both(Duration.ofDays(-999_999_999), "datetime.timedelta.min")
        .both(Duration.ofDays(1_000_000_000).minusNanos(1_000), "datetime.timedelta.max")
        .refusedFromPython("5", "expected timedelta, got int 5")
        .refusedToPython(Duration.ofNanos(-1), TOO_FINE.formatted("PT-0.000000001S"))
        .refusedToPython(Duration.ofDays(1_000_000_000), most + "PT24000000000H")
        .refusedToPython(Duration.ofSeconds(Long.MIN_VALUE), most + Duration.ofSeconds(Long.MIN_VALUE))
        .noneIsRefused()
        .random(
            random ->
                Duration.ofDays(random.nextInt(-999_999_999, 999_999_999))
                    .plusNanos(random.nextLong(MICROS_OF_DAY) * 1_000));
  }

  private static LocalDateTime dateTime(Random random) {
    LocalDate first = LocalDate.of(1, 1, 1);
    long days = LocalDate.of(9999, 12, 31).toEpochDay() - first.toEpochDay();
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(MICROS_OF_DAY) * 1_000);
    return first.plusDays(random.nextLong(days + 1)).atTime(time);
  }
}
