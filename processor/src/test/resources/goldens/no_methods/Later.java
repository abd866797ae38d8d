package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;

@PythonCallable("shop.later")
@InInterpreter("analytics")
public interface Later {}
