package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.CaughtErrors;
import clutch.runtime.upcall.JavaErrors;

/**
 * Exceptions as values. In Java they are read once, and keep nothing of Python's alive; so one that goes back is
 * the same Python object only inside the upcall that it came to Java in, else a {@code clutch.JavaError}.
 *
 * @param <T> their Java class
 */
final class Throwables<T extends Throwable> implements Converter<T> {

  private final Class<T> type;
  private final String description;

  Throwables(Class<T> type, String description) {
    this.type = type;
    this.description = description;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull(description);
    }
    long known = CaughtErrors.known(value);
    return known == 0 ? JavaErrors.of(interpreter, value) : known;
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    if (!Types.isInstance(object, Constants.BASE_EXCEPTION)) {
      throw Mismatch.expected("an exception", object);
    }
    Throwable read = PythonErrors.read(object);
    if (!type.isInstance(read)) {
      throw new Mismatch(
          "expected an exception that is %s in Java, got one that is %s"
              .formatted(description, read.getClass().getName()));
    }
    CaughtErrors.add(read, object);
    return type.cast(read);
  }
}
