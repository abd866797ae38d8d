package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.OptionalInt;

@PythonCallable("work")
public interface Work {
  void late(@DefaultIfEmpty OptionalInt first, @DefaultIfEmpty OptionalInt second, int third, @DefaultIfEmpty OptionalInt fourth);

  void fine(int first, @DefaultIfEmpty OptionalInt second, @Keyword int third, int... more);
}
