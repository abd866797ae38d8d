package shop;

import clutch.annotations.PythonCallable;
import java.util.List;
import other.Page;

@PythonCallable("shop")
interface Shop {
  List<Page> pages();
}
