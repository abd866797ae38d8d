package clutch.annotations;

import clutch.annotations.PythonCallable.Check;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads an attribute of the Python module or object instead of calling it; on a {@code void} method
 * with one parameter, writes it.
 *
 * <p>The attribute is looked up anew at each call, as Python does.
 *
 * {@snippet :
 * @PythonCallable("sys")
 * public interface Sys {
 *   @PythonAttribute
 *   String version();                   // sys.version
 *
 *   @PythonAttribute("ps1")
 *   void setPrompt(String prompt);      // sys.ps1 = prompt
 * }
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PythonAttribute {

  /**
   * The attribute's name.
   *
   * @return a Python identifier, or empty (the default) for the Java method's name in snake case,
   *     without a leading {@code get}, {@code is} or {@code set} that is followed by an upper-case
   *     letter
   */
  String value() default "";

  /**
   * Whether javac compares the attribute with what the Python code declares, where that can be read.
   *
   * @return {@link Check#ON} unless Python is known to be right with what javac refuses
   */
  Check check() default Check.ON;
}
