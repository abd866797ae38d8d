package clutch.samples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A weekly record.
 *
 * @param weeks how many weeks it has, those without a reading included
 * @param readings the readings, oldest first
 */
record WeeklyRecord(int weeks, List<Reading> readings) {

  WeeklyRecord {
    readings = List.copyOf(readings);
  }

  static WeeklyRecord of(Map<String, OptionalDouble> weeks) {
    List<Reading> readings = new ArrayList<>();
    weeks.forEach(
        (date, reading) -> reading.ifPresent(ppm -> readings.add(new Reading(LocalDate.parse(date), ppm))));
    return new WeeklyRecord(weeks.size(), readings);
  }

  List<String> dates() {
    return readings.stream().map(reading -> reading.date().toString()).toList();
  }

  double[] ppm() {
    return ppm(readings);
  }

  static double[] ppm(List<Reading> readings) {
    return readings.stream().mapToDouble(Reading::ppm).toArray();
  }

  /** The readings by a number made from their year, oldest first. */
  TreeMap<Integer, List<Reading>> by(IntUnaryOperator ofYear) {
    return readings.stream()
        .collect(
            Collectors.groupingBy(
                reading -> ofYear.applyAsInt(reading.date().getYear()), TreeMap::new, Collectors.toList()));
  }
}
