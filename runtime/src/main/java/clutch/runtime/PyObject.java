package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A handle: a Java object that owns a reference to a Python object. It is what a Python object
 * without a Java type becomes, and gives a way to everything that no interface declares.
 *
 * <p>Any thread may use it. Using it after its interpreter has closed throws {@link
 * InterpreterClosedException}; using it in another interpreter than its own is refused. A handle that
 * is never closed gives its reference back once it has been garbage collected.
 *
 * <p>Two handles are equal if they are handles to the same Python object, as Python's {@code is}
 * says.
 */
public interface PyObject extends AutoCloseable {

  /**
   * The handle of a Java object that stands for a Python object.
   *
   * @param value a value of an interface annotated with {@code @PythonObject} that came from Python, or a
   *     handle
   * @return its own handle: closing either closes both
   * @throws ClutchException if the value is a Java object that did not come from Python
   */
  static PyObject of(Object value) {
    return switch (value) {
      case PythonBacked backed -> backed.handle();
      case PyObject handle -> handle;
      default ->
          throw new ClutchException(
              "An instance of %s has no handle: it did not come from Python"
                  .formatted(value.getClass().getName()));
    };
  }

  /**
   * The attribute of that name, as {@code object.name}.
   *
   * @param name the attribute's name
   * @return a handle to its value
   * @throws PythonException if there is none ({@code AttributeError}), or what looking it up raised
   */
  PyObject attribute(String name);

  /**
   * Calls the object with positional arguments, which are converted as values of type {@code Object}
   * are.
   *
   * @param arguments the arguments; null is None
   * @return a handle to what it returned
   * @throws PythonException what the call raised
   * @throws ConversionException if an argument has no place in Python
   */
  PyObject call(@Nullable Object... arguments);

  /**
   * Converts the object to a Java value.
   *
   * @param type one of the types that have no type arguments: a primitive or its box, {@code String},
   *     {@code BigInteger}, an array of primitives, {@code MemorySegment} or a buffer of {@code
   *     java.nio}, {@code PyBuffer}, {@code Object} for the natural Java value, {@code PyObject}, {@code List}, {@code Set}, {@code Map} of natural values, or an interface annotated with
   *     {@code @PythonObject}
   * @param <T> the type
   * @return the value; null only for None as {@code Object}
   * @throws ConversionException if the object does not fit the type
   */
  <T> @Nullable T as(Class<T> type);

  /**
   * The interpreter that the object lives in.
   *
   * @return its interpreter
   */
  Interpreter interpreter();

  /** What {@code str()} of the object gives; a text that says so if that raises, or once closed. */
  @Override
  String toString();

  /** Gives the reference back to Python. Closing twice is harmless; so is closing after the end. */
  @Override
  void close();
}
