package clutch.samples.types;

import clutch.annotations.PythonTuple;

/** A plain tuple. */
@PythonTuple
public record Point(double x, double y) {}
