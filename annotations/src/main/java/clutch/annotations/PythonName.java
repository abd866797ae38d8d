package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the Python name of a record's component, where it isn't the Java name in snake case, or of an
 * enum's constant, where it isn't the constant's own name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface PythonName {

  /**
   * The name in Python.
   *
   * @return the attribute's or key's name, or the enum member's; never blank
   */
  String value();
}
