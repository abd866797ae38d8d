package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which Python interpreter an interface's calls run, or one method's, where that is another
 * one. Without it they run in the main interpreter, which is named {@value #MAIN}.
 *
 * <p>The name is resolved when an implementation is made with {@code python.bind(X.class)} or {@code
 * new PythonX(python)}: if no interpreter of that name is open, one is opened as declared here; one
 * that is open is used, however it was opened. {@code interpreter.bind(X.class)} and {@code new
 * PythonX(interpreter)} take the interpreter that they are given instead, for every method, and so do
 * {@code pool.bind(X.class)} and {@code new PythonX(pool)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InInterpreter {

  /** The name of the main interpreter, the one that {@code Python.start()} opens. */
  String MAIN = "main";

  /** Whose GIL a subinterpreter has (PEP 684). On a free-threaded Python there is none. */
  enum Gil {
    /** One of its own: its code runs beside that of others. It takes isolated extension modules only. */
    OWN,
    /** The main interpreter's. */
    SHARED
  }

  /**
   * The interpreter's name.
   *
   * @return a name that is not blank
   */
  String value();

  /**
   * Whose GIL it has. The main interpreter has its own.
   *
   * @return its own, unless said otherwise
   */
  Gil gil() default Gil.OWN;

  /**
   * How many interpreters stand behind the name. Each call goes to one that is free, so that calls
   * run beside each other, and what one call leaves behind in Python is not there for the next.
   *
   * @return 1 or more
   */
  int pool() default 1;
}
