package clutch.samples.library.datetime;

import clutch.annotations.PythonCallable;

/** The module's class. */
@PythonCallable("zoneinfo")
interface ZoneInfo {

  @PythonCallable("ZoneInfo")
  TimeZone zone(String key);
}
