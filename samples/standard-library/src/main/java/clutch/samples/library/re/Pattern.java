package clutch.samples.library.re;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A compiled pattern. */
@PythonObject
interface Pattern {

  Optional<Match> search(String text);

  Optional<Match> fullmatch(String text);

  /** One at a time. */
  Stream<Match> finditer(String text);

  /** Java says what comes in place of each match. */
  String sub(Function<Match, String> replacement, String text);

  /** The names of the groups, and their numbers. */
  @PythonAttribute
  Map<String, Integer> groupindex();
}
