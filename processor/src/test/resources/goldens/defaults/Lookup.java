package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.lookup")
public interface Lookup {
  List<String> find(
      String text,
      @DefaultIfEmpty OptionalInt start,
      @DefaultIfEmpty Optional<Long> end,
      @Keyword boolean deep,
      @Keyword @DefaultIfEmpty @Nullable String sortKey,
      @Keyword("**") Map<String, Object> more);
}
