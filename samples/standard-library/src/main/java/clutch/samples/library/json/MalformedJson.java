package clutch.samples.library.json;

import clutch.annotations.RaisedAs;
import clutch.runtime.PythonException;

/** Python's {@code JSONDecodeError}. */
@RaisedAs("json:JSONDecodeError")
final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedJson(PythonException cause) {
    super(cause.pythonMessage(), cause);
  }
}
