package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Map;

@PythonCallable("charts")
public interface Charts {
  byte[] draw(double[] values, @Keyword int lineWidth, @Keyword("colour") String color);

  byte[] drawWith(double[] values, @Keyword String title, @Keyword("**") Map<String, Object> settings);
}
