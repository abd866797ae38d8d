package drafts.shop;

import clutch.annotations.PythonTuple;

/** A tuple. */
@PythonTuple
public record CenterResult(double first, double second, String third) {}
