package clutch.samples.library.itertools;

import clutch.annotations.PythonCallable;

/** Python's {@code sys}, as far as it tells how much memory is in use. */
@PythonCallable("sys")
interface Sys {

  long getallocatedblocks();
}
