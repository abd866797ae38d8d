package clutch.samples.library.sqlite;

import clutch.annotations.PythonTuple;

/** A row: a tuple in Python, of its columns. */
@PythonTuple
record Account(String owner, int balance) {}
