package clutch.samples.library.datetime;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonObject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** A time zone of Python's. */
@PythonObject
interface TimeZone {

  @PythonAttribute
  String key();

  Optional<Duration> utcoffset(LocalDateTime time);
}
