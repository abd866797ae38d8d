package clutch.samples.library.re;

import clutch.annotations.PythonTuple;

/** Where a match lies. */
@PythonTuple
record Span(int start, int end) {}
