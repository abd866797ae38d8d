package clutch.samples.library.futures;

import clutch.annotations.PythonObject;
import java.io.IOException;
import java.util.function.Consumer;

/** What a task will have returned. */
@PythonObject
interface Future {

  /** Waits for it. Throws what the task threw, as the same object. */
  String result() throws IOException;

  boolean done();

  void addDoneCallback(Consumer<Future> callback);
}
