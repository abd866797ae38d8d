package clutch.samples.library.datetime;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Class methods of {@code datetime}; its methods, too, with the object as their first parameter. */
@PythonCallable("datetime:datetime")
interface DateTimes {

  LocalDateTime strptime(String text, String format);

  OffsetDateTime fromisoformat(String text);

  ZonedDateTime combine(LocalDate date, LocalTime time, @Keyword TimeZone tzinfo);

  @PythonCallable("astimezone")
  ZonedDateTime inZone(ZonedDateTime time, TimeZone zone);

  String strftime(ZonedDateTime time, String format);
}
