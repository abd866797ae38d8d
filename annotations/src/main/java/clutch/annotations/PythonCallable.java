package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what in Python answers a Java interface, or one of its methods.
 *
 * <p><b>On an interface</b>, {@link #value()} names the module whose functions its methods call, as
 * an {@code import} statement would: {@code "statistics"}, {@code "shop.prices"}. What lies inside a
 * module is named after a colon: {@code "decimal:Decimal"}, {@code "module:Name.inner"}. The
 * annotation processor then writes a class {@code PythonX} beside the interface {@code X} ({@code
 * PythonOuter_X} for one nested in {@code Outer}), with the public constructors {@code
 * PythonX(Python)}, {@code PythonX(Interpreter)} and {@code PythonX(InterpreterPool)}.
 *
 * <p>Each abstract method calls the function of its own name in snake case: {@code
 * standardDeviation} calls {@code standard_deviation}. Default, static and private methods are left
 * alone. Several Java overloads may call one Python function.
 *
 * <p><b>On a method</b>, {@link #value()} gives the Python name where it isn't that.
 *
 * <p>Parameters are passed by position, unless they are annotated with {@link Keyword}. The elements
 * of a variable-arity parameter ({@code Object... values}) are passed as positional arguments of
 * their own, as Python's {@code *values} does.
 *
 * {@snippet :
 * @PythonCallable("statistics")
 * public interface Statistics {
 *   double mean(double[] data);
 *
 *   @PythonCallable("stdev")
 *   double standardDeviation(double[] data, @Keyword double xbar);
 * }
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PythonCallable {

  /**
   * On an interface, the module, or {@code "module:Name.inner"} for what lies inside it; on a
   * method, the name of the attribute to call.
   *
   * @return a dotted Python name, with at most one colon on an interface and no dot or colon on a
   *     method; empty (the default) on a method for its Java name in snake case. An interface has to say it
   */
  String value() default "";

  /**
   * Whether javac compares what is declared with what the Python code declares, where that can be read; on a
   * method for that one, on an interface for all of it.
   *
   * @return {@link Check#ON} unless Python is known to be right with what javac refuses
   */
  Check check() default Check.ON;

  /** Whether declarations are compared with the Python code. */
  enum Check {
    /** They are: names, arguments and types. */
    ON,
    /** They are taken as they are. */
    OFF
  }
}
