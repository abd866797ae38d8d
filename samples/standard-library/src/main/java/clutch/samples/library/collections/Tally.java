package clutch.samples.library.collections;

import clutch.annotations.PythonTuple;

/** A word, and how often it occurs. */
@PythonTuple
record Tally(String word, int count) {}
