package clutch.samples.library.re;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One match. */
@PythonObject
interface Match {

  /** {@code match[name]}: empty if the group is no part of the match. */
  @PythonCallable("__getitem__")
  Optional<String> get(String name);

  /** What was matched as a whole. */
  String group();

  List<Optional<String>> groups();

  Map<String, Optional<String>> groupdict();

  Span span();
}
