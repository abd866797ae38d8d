package clutch.samples.library.sqlite;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonObject;
import java.util.List;

/** The rows of a query. */
@PythonObject
interface Cursor {

  List<List<Object>> fetchall();

  @PythonAttribute
  int rowcount();
}
