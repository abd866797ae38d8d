package drafts.shop;

import clutch.annotations.PythonClass;

/** The Python class {@code shop.Point}. */
@PythonClass("shop:Point")
public record Point(double x, double y) {}
