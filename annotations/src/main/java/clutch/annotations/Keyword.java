package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes a parameter by keyword: {@code @Keyword double xbar} is {@code xbar=...} in Python.
 *
 * <p>Keyword parameters come after the positional ones; only a variable-arity parameter, which Java
 * wants last, may follow them.
 *
 * <p>On a {@code Map<String, V>}, {@code @Keyword("**")} passes each of the map's entries as a
 * keyword argument of its own, as Python's {@code **settings} does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Keyword {

  /** As {@link #value()}: each entry of the map is a keyword argument of its own. */
  String ENTRIES = "**";

  /**
   * The keyword in Python.
   *
   * @return a Python identifier, {@value #ENTRIES}, or empty (the default) for the Java parameter's
   *     name in snake case
   */
  String value() default "";
}
