package clutch.samples.library.asyncio;

import clutch.annotations.PythonObject;

/** One of {@code asyncio}'s servers. */
@PythonObject
interface Server {

  boolean isServing();
}
