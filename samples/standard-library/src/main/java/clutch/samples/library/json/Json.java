package clutch.samples.library.json;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Functions of the module. */
@PythonCallable("json")
interface Json {

  Object loads(String text) throws MalformedJson;

  /**
   * Reads what has more than JSON has.
   *
   * @param objectHook what each object becomes, the innermost first
   * @param parseFloat what a number with a fraction becomes
   */
  Object loads(
      String text,
      @Keyword Function<Map<String, Object>, Object> objectHook,
      @Keyword Function<String, BigDecimal> parseFloat)
      throws MalformedJson;

  /**
   * Writes it.
   *
   * @param other what to write for a value that JSON does not have
   */
  String dumps(Object value, @Keyword("default") Function<Object, Object> other);
}
