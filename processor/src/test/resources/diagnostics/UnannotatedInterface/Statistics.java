package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("statistics")
interface Statistics extends Base {}
