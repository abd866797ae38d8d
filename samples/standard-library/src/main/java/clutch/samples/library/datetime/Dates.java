package clutch.samples.library.datetime;

import clutch.annotations.PythonCallable;
import java.time.LocalDate;

/** Class methods of {@code date}. */
@PythonCallable("datetime:date")
interface Dates {

  LocalDate fromisocalendar(int year, int week, int day);
}
