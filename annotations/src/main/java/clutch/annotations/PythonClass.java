package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the Python class that a Java record or enum stands for.
 *
 * <p><b>On a record</b>: a dataclass, a named tuple, a {@code TypedDict}, or any class whose
 * constructor takes the components by keyword. To Python goes an instance of it; from Python comes any
 * object with those attributes, or a mapping with those keys. Without the annotation a record goes to
 * Python as a {@code dict}. In a sealed interface of records, the class of the Python object says which
 * record it becomes.
 *
 * <p><b>On an enum</b>: an {@code enum.Enum}, whose members have the names of the constants. Without
 * the annotation a constant goes to Python as its name, a {@code str}.
 *
 * <p>The class is looked up when a value is first converted, in the interpreter of the call.
 *
 * {@snippet :
 * @PythonClass("shop.prices:Quote")
 * public record Quote(String symbol, @PythonName("price_eur") BigDecimal price) {}
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PythonClass {

  /**
   * The class.
   *
   * @return {@code "module:Name"} or {@code "module:Name.inner"}; never blank
   */
  String value();
}
