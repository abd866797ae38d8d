package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of one Java type. Attached.
 *
 * @param <T> the Java type
 */
public interface Converter<T extends @Nullable Object> {

  /**
   * Makes the Python object for a Java value.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param value the value
   * @return a new reference
   * @throws Mismatch if the value has no place in Python
   */
  long toPython(OpenInterpreter interpreter, T value);

  /**
   * Makes the Java value for a Python object.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param object a borrowed reference
   * @return the value
   * @throws Mismatch if the object does not fit
   */
  T fromPython(OpenInterpreter interpreter, long object);

  /**
   * As {@link #toPython(OpenInterpreter, Object)}, for a value that is not inside of another one: what is
   * converted later, element by element, says so in its messages.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param value the value
   * @param root where paths into it start: a parameter's name, or {@code result}
   * @return a new reference
   * @throws Mismatch if the value has no place in Python
   */
  default long toPython(OpenInterpreter interpreter, T value, String root) {
    return toPython(interpreter, value);
  }

  /**
   * As {@link #fromPython(OpenInterpreter, long)}, for an object that is not inside of another one.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param object a borrowed reference
   * @param root where paths into it start: a parameter's name, or {@code result}
   * @return the value
   * @throws Mismatch if the object does not fit
   */
  default T fromPython(OpenInterpreter interpreter, long object, String root) {
    return fromPython(interpreter, object);
  }

  /**
   * The Python type whose own objects, those of subclasses aside, are converted without any Python code being
   * run: so that a borrowed reference is enough for them. Python is loaded.
   *
   * @return a borrowed reference to the type; 0 if there is none
   */
  default long plainType() {
    return 0;
  }

  /**
   * Whether None is a value of the type, so that Python may leave it out where it calls Java.
   *
   * @return true for a type that may be empty or null
   */
  default boolean takesNone() {
    return false;
  }
}
