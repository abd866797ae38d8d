package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

@PythonCallable("words")
public interface Words {
  int from(@Keyword int lambda);

  @PythonCallable("class")
  int type(@Keyword("in") int where);

  @PythonAttribute
  boolean isNone();

  @PythonAttribute("None")
  Object none();
}

@PythonCallable("shop.import")
interface Import {}
