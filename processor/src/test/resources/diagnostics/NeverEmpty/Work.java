package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@PythonCallable("work")
public interface Work {
  void never(@DefaultIfEmpty int number, @DefaultIfEmpty @Keyword List<String> names, @Keyword @DefaultIfEmpty boolean deep);

  void anyway(@Keyword("**") @DefaultIfEmpty Map<String, Object> settings, @DefaultIfEmpty String... more);

  void fine(@DefaultIfEmpty @Nullable String text, @DefaultIfEmpty Optional<String> name, @DefaultIfEmpty OptionalInt number);
}
