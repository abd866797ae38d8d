package clutch.samples.library.sqlite;

import clutch.annotations.PythonCallable;

/** Functions of the module. */
@PythonCallable("sqlite3")
interface Sqlite {

  Connection connect(String file);
}
