package clutch.samples.library.decimal;

import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;

/** A context that is the thread's own inside of {@code with}. */
@PythonObject
interface LocalContext extends PyContextManager<Context> {}
