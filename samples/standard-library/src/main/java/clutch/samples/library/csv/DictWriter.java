package clutch.samples.library.csv;

import clutch.annotations.PythonObject;
import java.util.List;

/** Writes rows. */
@PythonObject
interface DictWriter {

  void writeheader();

  void writerows(List<Planet> rows);
}
