package other;

import clutch.annotations.PythonClass;
import java.util.List;

public record Page(List<Entry> entries, Kind kind) {

  record Entry(String text) {}

  public sealed interface Kind {}

  @PythonClass("other:Plain")
  record Plain() implements Kind {}
}
