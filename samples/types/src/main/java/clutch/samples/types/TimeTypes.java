package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Dates and times. */
public final class TimeTypes {

  private TimeTypes() {}

  /** {@code LocalDate}. */
  @PythonCallable("rows")
  public interface Dates extends Row<LocalDate> {}

  /** {@code LocalTime}. */
  @PythonCallable("rows")
  public interface Times extends Row<LocalTime> {}

  /** {@code LocalDateTime}. */
  @PythonCallable("rows")
  public interface DateTimes extends Row<LocalDateTime> {}

  /** {@code OffsetDateTime}. */
  @PythonCallable("rows")
  public interface OffsetDateTimes extends Row<OffsetDateTime> {}

  /** {@code ZonedDateTime}. */
  @PythonCallable("rows")
  public interface ZonedDateTimes extends Row<ZonedDateTime> {}

  /** {@code Instant}. */
  @PythonCallable("rows")
  public interface Instants extends Row<Instant> {}

  /** {@code Duration}. */
  @PythonCallable("rows")
  public interface Durations extends Row<Duration> {}
}
