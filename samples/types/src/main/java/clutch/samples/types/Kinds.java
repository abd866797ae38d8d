package clutch.samples.types;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.Map;
import java.util.OptionalInt;

/** Every way to pass an argument, for Java objects that Python calls. */
@PythonObject
public interface Kinds {

  /** {@code many(name, *values)}. */
  String many(String name, int... values);

  /** {@code texts(*values)}. */
  String texts(String... values);

  /** {@code settings(**settings)}. */
  String settings(@Keyword("**") Map<String, Integer> settings);

  /** {@code optional(value=None)}. */
  String optional(OptionalInt value);

  /** An overload. */
  @PythonCallable("twice")
  String twiceNumber(long value);

  /** An overload. */
  @PythonCallable("twice")
  String twiceText(String value);

  /** By name. */
  String ordered(@Keyword String first, @Keyword String second);
}
