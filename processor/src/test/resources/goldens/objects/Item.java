package shop;

import clutch.annotations.PythonObject;
import clutch.runtime.PyObject;
import java.util.Optional;
import java.util.function.Predicate;

@PythonObject
interface Item extends PyObject {
  Optional<Basket> basket(Predicate<Basket> wanted);
}
