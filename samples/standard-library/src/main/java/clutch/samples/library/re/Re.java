package clutch.samples.library.re;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

/** Functions and flags of the module. */
@PythonCallable("re")
interface Re {

  Pattern compile(String pattern, int flags);

  String escape(String text);

  @PythonAttribute("VERBOSE")
  int verbose();
}
