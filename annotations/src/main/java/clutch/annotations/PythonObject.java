package clutch.annotations;

import clutch.annotations.PythonCallable.Check;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that values of an interface are Python objects: its methods are their methods.
 *
 * <p>The annotation processor writes a class {@code PythonX} beside the interface {@code X}, which
 * holds a handle to the object. Such an interface is used as a parameter or result of an interface
 * annotated with {@link PythonCallable}, or of another one like it, and nested in any other type.
 *
 * <p>Each abstract method calls the method of its own name in snake case, or of the name that {@link
 * PythonCallable} on it gives; {@link PythonAttribute} reads or writes an attribute. A dunder name is
 * the operator or the built-in function that it belongs to: {@code __add__} is {@code self + other},
 * {@code __len__} is {@code len(self)}, {@code __getitem__} is {@code self[key]}. {@code equals},
 * {@code hashCode} and {@code toString} are Python's {@code ==}, {@code hash} and {@code str}.
 *
 * <p>A Java object of another class may be given to Python behind such an interface: Python then calls
 * its methods by the same names.
 *
 * {@snippet :
 * @PythonObject
 * public interface Counter {
 *   @PythonCallable("__getitem__")
 *   long count(String word);
 *
 *   List<List<Object>> mostCommon(int n);   // self.most_common(n)
 * }
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PythonObject {

  /**
   * Whether javac compares the methods with the Python classes whose objects come to be behind the interface, where
   * these can be read.
   *
   * @return {@link Check#ON} unless Python is known to be right with what javac refuses
   */
  Check check() default Check.ON;
}
