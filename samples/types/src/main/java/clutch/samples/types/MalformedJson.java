package clutch.samples.types;

import clutch.annotations.RaisedAs;

/** No JSON. */
@RaisedAs("json.decoder:JSONDecodeError")
public class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedJson(Throwable cause) {
    super(cause);
  }
}
