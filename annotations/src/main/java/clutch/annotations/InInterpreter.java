package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which Python interpreter an interface's calls run. Without it they run in the main
 * interpreter, which is named {@value #MAIN}.
 *
 * <p>The name is resolved when an implementation is made with {@code python.bind(X.class)} or {@code
 * new PythonX(python)}; {@code interpreter.bind(X.class)} and {@code new PythonX(interpreter)} take
 * the interpreter that they are given instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InInterpreter {

  /** The name of the main interpreter, the one that {@code Python.start()} opens. */
  String MAIN = "main";

  /**
   * The interpreter's name.
   *
   * @return a name that is not blank
   */
  String value();
}
