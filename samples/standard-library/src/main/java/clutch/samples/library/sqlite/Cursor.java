package clutch.samples.library.sqlite;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.Iterator;

/** The rows of a query, one at a time. */
@PythonObject
interface Cursor extends Iterable<Account> {

  @PythonCallable("__iter__")
  @Override
  Iterator<Account> iterator();

  @PythonAttribute
  int rowcount();
}
