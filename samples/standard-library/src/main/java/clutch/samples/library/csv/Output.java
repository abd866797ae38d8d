package clutch.samples.library.csv;

import clutch.annotations.PythonObject;

/** What {@code csv} asks of a file, so that a lambda can be one. */
@PythonObject
interface Output {

  void write(String text);
}
