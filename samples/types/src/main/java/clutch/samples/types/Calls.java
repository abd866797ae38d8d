package clutch.samples.types;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Functions of every shape. */
@PythonCallable("calls")
public interface Calls {

  /** Everything but the first may be left to Python. */
  String defaults(
      int a,
      @DefaultIfEmpty OptionalInt b,
      @DefaultIfEmpty @Nullable String c,
      @Keyword @DefaultIfEmpty OptionalDouble d,
      @Keyword @DefaultIfEmpty Optional<List<Integer>> e);

  /** An empty value without the annotation is None. */
  @PythonCallable("defaults")
  String none(int a, OptionalInt b);

  /** Defaults left to Python by having one method for each number of arguments. */
  String defaults(int a);

  /** As above. */
  String defaults(int a, int b);

  /** A keyword that is always passed, between others that may be left out. */
  @PythonCallable("defaults")
  String mixed(
      int a,
      @Keyword @DefaultIfEmpty OptionalInt b,
      @Keyword int d,
      @Keyword @DefaultIfEmpty @Nullable String e);

  /** All that Python knows, with defaults before the varargs. */
  String everything(
      int a,
      @DefaultIfEmpty OptionalInt b,
      @Keyword @DefaultIfEmpty Optional<String> c,
      @Keyword("**") Map<String, Integer> rest,
      int... more);

  /** Everything after the slash is by position only. */
  @PythonCallable("positional_only")
  String positionalOnly(int a, @DefaultIfEmpty OptionalInt b);

  /** Everything after the star is by keyword only. */
  @PythonCallable("keyword_only")
  String keywordOnly(@Keyword int a, @Keyword @DefaultIfEmpty OptionalInt b);

  /** One Python function, by arity: its defaults are Python's. */
  List<Integer> count(int a);

  /** As above. */
  List<Integer> count(int a, int b);

  /** As above. */
  List<Integer> count(int a, int b, int c);

  /** A constant. */
  @PythonAttribute("greeting")
  String greeting();

  /** A setting. */
  @PythonAttribute
  void setGreeting(String greeting);
}
