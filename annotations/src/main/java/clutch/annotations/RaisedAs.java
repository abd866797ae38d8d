package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which Python exception a Java exception class stands for. A method that declares the Java class
 * in its {@code throws} clause throws it in place of a {@code PythonException} when Python raises that
 * exception, or one of a subclass of it. So does the method of a functional interface that a Python
 * callable is behind, and a future or a publisher fails with it.
 *
 * <p>The class is made with the first of these constructors that it has, which must not be private:
 * {@code (PythonException)}, {@code (String, PythonException)}, {@code (String, Throwable)}, {@code
 * (Throwable)}. The string is Python's message; the exception is the {@code PythonException}, with
 * Python's stack trace.
 *
 * {@snippet :
 * @RaisedAs("json:JSONDecodeError")
 * public class MalformedJson extends Exception {
 *   MalformedJson(PythonException cause) {
 *     super(cause.pythonMessage(), cause);
 *   }
 * }
 *
 * @PythonCallable("json")
 * public interface Json {
 *   Object loads(String text) throws MalformedJson;
 * }
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RaisedAs {

  /**
   * The exception's class in Python.
   *
   * @return {@code "module:Name"}, or only {@code "Name"} for one of Python's built-in exceptions
   */
  String value();
}
