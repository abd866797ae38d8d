package clutch.samples.types;

import clutch.annotations.PythonClass;

/** A class like any other. */
@PythonClass("stock:Plain")
public record Plain(String name, Object size) {}
