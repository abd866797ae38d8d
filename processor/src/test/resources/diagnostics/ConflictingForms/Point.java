package shop;

import clutch.annotations.PythonClass;
import clutch.annotations.PythonTuple;

@PythonTuple
@PythonClass("shop:Point")
record Point(double x, double y) {}
