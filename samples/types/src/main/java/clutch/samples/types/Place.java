package clutch.samples.types;

import clutch.annotations.PythonClass;

/** A named tuple. */
@PythonClass("stock:Place")
public record Place(String street, int number) {}
