package shop;

import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("shop.hooks")
public interface Hooks {
  @SuppressWarnings("deprecation")
  void install(List<Hook> hooks);
}
