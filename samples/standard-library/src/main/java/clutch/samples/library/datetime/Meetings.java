package clutch.samples.library.datetime;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** When a weekly meeting in Berlin is elsewhere, over the weeks in which clocks are changed. */
final class Meetings {

  private static final int MONDAY = 1;

  private Meetings() {}

  static void run(Python python, PrintStream out) {
    DateTimes dateTimes = python.bind(DateTimes.class);
    ZoneInfo zones = python.bind(ZoneInfo.class);
    TimeZone berlin = zones.zone("Europe/Berlin");
    List<TimeZone> elsewhere = List.of(zones.zone("America/New_York"), zones.zone("Asia/Tokyo"));

    for (int week = 10; week <= 14; week += 2) {
      LocalDate monday = python.bind(Dates.class).fromisocalendar(2026, week, MONDAY);
      ZonedDateTime meeting = dateTimes.combine(monday, LocalTime.of(15, 0), berlin);
      out.println(meeting);
      for (TimeZone zone : elsewhere) {
        out.println("  " + dateTimes.strftime(dateTimes.inZone(meeting, zone), "%H:%M %Z") + ", " + zone.key());
      }
    }

    Duration summer = berlin.utcoffset(dateTimes.strptime("1 Jul 2026", "%d %b %Y")).orElseThrow();
    out.println("in summer " + summer.toHours() + " hours ahead");
    out.println(dateTimes.fromisoformat("2026-03-29T01:00:00+00:00").toInstant());
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
