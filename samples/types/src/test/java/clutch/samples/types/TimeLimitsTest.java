package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Where Java's and Python's dates and times do not have the same. */
class TimeLimitsTest {

  /** As {@code pandas.Timestamp} and {@code pandas.Timedelta} are. */
  private static final String FINER_DATETIME =
      "type('Timestamp', (datetime.datetime,), {'nanosecond': 7})(2024, 1, 1, 0, 0, 0, 5%s)";

  private final TimeTypes.DateTimes dateTimes = RunningPython.PYTHON.bind(TimeTypes.DateTimes.class);
  private final TimeTypes.ZonedDateTimes zoned = RunningPython.PYTHON.bind(TimeTypes.ZonedDateTimes.class);
  private final TimeTypes.Instants instants = RunningPython.PYTHON.bind(TimeTypes.Instants.class);
  private final TimeTypes.Durations durations = RunningPython.PYTHON.bind(TimeTypes.Durations.class);

  @Test
  void subclassesWithNanosecondsKeepThem() {
    assertThat(dateTimes.made(FINER_DATETIME.formatted("")))
        .isEqualTo(LocalDateTime.of(2024, 1, 1, 0, 0, 0, 5_007));
    assertThat(instants.made(FINER_DATETIME.formatted(", tzinfo=datetime.UTC")))
        .isEqualTo(Instant.parse("2024-01-01T00:00:00.000005007Z"));
    assertThat(durations.made("type('Timedelta', (datetime.timedelta,), {'nanoseconds': 7})(microseconds=-1)"))
        .isEqualTo(Duration.ofNanos(-993));
  }

  @Test
  void fieldsThatAreNoneOfADate() {
    assertThatThrownBy(() -> dateTimes.made("type('NaT', (datetime.datetime,), {'year': float('nan')})(2024, 1, 1)"))
        .hasMessage("result.year: expected int, got float nan");
    assertThatThrownBy(() -> dateTimes.made("type('Odd', (datetime.datetime,), {'month': 13})(2024, 1, 1)"))
        .hasMessageStartingWith("result: expected a date, got rows.Odd (Invalid value for MonthOfYear");
    assertThatThrownBy(() -> durations.made("eval(\"type('Nameless', (), {})()\", {})"))
        .hasMessage("result: expected timedelta, got an object");
  }

  /** Python says the offset there, and it is not Java's. */
  @Test
  void zonesWithOtherRules() {
    assertThatThrownBy(
            () ->
                zoned.made(
                    "datetime.datetime(2024, 1, 1, tzinfo=type('Own', (ZoneInfo,), "
                        + "{'utcoffset': lambda self, time: datetime.timedelta(hours=5)})('Europe/Berlin'))"))
        .hasMessageStartingWith(
            "result: expected a time that Java and Python have the same UTC offset for, got 2024-01-01T00:00+05:00[Europe/Berlin]");
  }

  /** The first offset is that of the city itself, in seconds. */
  @Test
  void longAgo() {
    LocalDateTime before = LocalDateTime.of(1800, 1, 1, 0, 0);
    assertThat(zoned.same(before.atZone(ZoneId.of("Europe/Berlin"))).getOffset().getTotalSeconds())
        .isEqualTo(53 * 60 + 28);
  }
}
