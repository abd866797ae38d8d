package shop;

import clutch.annotations.PythonTuple;

@PythonTuple
public record Point(double x, double y) {}
