package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a Java record stands for a plain Python {@code tuple} of its components, in their order.
 *
 * {@snippet :
 * @PythonTuple
 * public record Point(double x, double y) {}   // (x, y)
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PythonTuple {}
