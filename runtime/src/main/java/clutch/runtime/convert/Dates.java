package clutch.runtime.convert;

import static clutch.runtime.convert.LibraryObjects.number;

import clutch.runtime.interpreter.OpenInterpreter;
import java.time.DateTimeException;
import java.time.LocalDate;

/** {@code LocalDate} to {@code datetime.date} and back. A {@code datetime} is a date to Python, but is refused: its time would get lost. Attached. */
final class Dates {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  static long toPython(OpenInterpreter interpreter, LocalDate value) {
    check(value, value.getYear());
    return LibraryObjects.make(
        interpreter, LibraryType.DATE, value.getYear(), value.getMonthValue(), value.getDayOfMonth());
  }

  /** Refuses what is before or after all that Python has. */
  static void check(Object value, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new Mismatch(
          "expected a year from %s to %s, as Python has them, got %s".formatted(FIRST_YEAR, LAST_YEAR, value));
    }
  }

  static LocalDate fromPython(OpenInterpreter interpreter, long object) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    if (!types.isInstance(object, LibraryType.DATE) || types.isInstance(object, LibraryType.DATETIME)) {
      throw Mismatch.expected("date", object);
    }
    return read(interpreter, object);
  }

  /** The date of a {@code date} or {@code datetime}. */
  static LocalDate read(OpenInterpreter interpreter, long object) {
    int year = number(interpreter, object, "year");
    int month = number(interpreter, object, "month");
    int day = number(interpreter, object, "day");
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new Mismatch("expected a date, got %s (%s)".formatted(Description.of(object), e.getMessage()));
    }
  }
}
