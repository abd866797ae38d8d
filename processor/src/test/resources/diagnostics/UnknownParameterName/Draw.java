package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("draw")
public interface Draw extends Library {}
