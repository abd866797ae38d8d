package clutch.samples.library.csv;

import clutch.annotations.PythonObject;
import java.util.List;
import java.util.Map;

/** Writes rows. */
@PythonObject
interface DictWriter {

  void writeheader();

  void writerows(List<Map<String, Object>> rows);
}
